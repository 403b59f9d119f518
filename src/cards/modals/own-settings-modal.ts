import type { InputBlock } from '@slack/types';
import {
  DIRECT_NOTICES,
  LANGUAGES,
  type PersonSettings,
  REMINDER_PLACES,
} from '../../domain/person/person-settings.ts';
import type { Messages } from '../../i18n/messages.ts';
import { OWN_SETTINGS } from '../home/home-actions.ts';
import { checkboxes, option, staticSelect } from '../kit/elements.ts';
import { INPUT_ACTION, input } from '../kit/input.ts';
import { context } from '../kit/layout.ts';
import { LIMITS } from '../kit/limits.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn, plain } from '../kit/texts.ts';
import type { RenderedModal } from '../rendered.ts';

/** What the form shows: what counts now, and the zone that times of day are in. */
export interface OwnSettingsForm {
  readonly settings: PersonSettings;
  readonly zone: string;
}

/** Times of day that can be chosen, every half hour. */
const TIMES = Array.from({ length: 48 }, (_, half) => {
  const hour = String(Math.floor(half / 2)).padStart(2, '0');
  return `${hour}:${half % 2 === 0 ? '00' : '30'}`;
});

/** The form of a person's own settings: `language`, `quiet_from`, `quiet_to`, `direct`, `daily_at`, `follow_ups`. */
export function ownSettingsModal({ settings, zone }: OwnSettingsForm, messages: Messages): RenderedModal {
  const { own } = messages.home;
  const { modals, locale } = messages;
  const pen = slackPen(locale);
  const { fields, hints } = own;
  const { quiet, dailyAt, direct } = settings;
  return {
    type: 'modal',
    callback_id: OWN_SETTINGS,
    title: plain(own.title, LIMITS.viewTitle),
    submit: plain(own.submit, LIMITS.viewTitle),
    close: plain(modals.cancel, LIMITS.viewTitle),
    blocks: [
      choice('language', fields.language, LANGUAGES, own.languages, settings.language, messages),
      time('quiet_from', fields.quietFrom, quiet?.from, messages, hints.quiet),
      time('quiet_to', fields.quietTo, quiet?.to, messages),
      input(
        'direct',
        fields.direct,
        checkboxes(
          DIRECT_NOTICES.map((notice) => option(own.notices[notice], notice)),
          { actionId: INPUT_ACTION, initial: direct },
        ),
        { optional: true, hint: hints.direct },
      ),
      time('daily_at', fields.daily, dailyAt, messages, hints.daily),
      choice('follow_ups', fields.followUps, REMINDER_PLACES, own.places, settings.followUps, messages),
      context([mrkdwn(own.zone(pen, zone))]),
    ],
  };
}

function choice<K extends string>(
  field: string,
  label: string,
  values: readonly K[],
  names: Readonly<Record<K, string>>,
  chosen: K,
  { modals }: Messages,
): InputBlock {
  const options = values.map((value) => option(names[value], value));
  return input(
    field,
    label,
    staticSelect({ actionId: INPUT_ACTION, placeholder: modals.choose, options, initial: chosen }),
  );
}

/** A time that was kept but is not among the choices is offered too. */
function time(
  field: string,
  label: string,
  chosen: string | undefined,
  { modals }: Messages,
  hint?: string,
): InputBlock {
  const times = chosen === undefined || TIMES.includes(chosen) ? TIMES : [...TIMES, chosen].sort();
  const element = staticSelect({
    actionId: INPUT_ACTION,
    placeholder: modals.choose,
    options: times.map((it) => option(it, it)),
    ...(chosen === undefined ? {} : { initial: chosen }),
  });
  return input(field, label, element, { optional: true, ...(hint === undefined ? {} : { hint }) });
}
