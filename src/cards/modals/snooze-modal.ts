import type { Case } from '../../domain/case/case.ts';
import { WAKE_CONDITIONS } from '../../domain/case/waiting.ts';
import type { Messages } from '../../i18n/messages.ts';
import { actionId } from '../action-ids.ts';
import { dateTimePicker, option, staticSelect } from '../kit/elements.ts';
import { INPUT_ACTION, input } from '../kit/input.ts';
import { context } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn } from '../kit/texts.ts';
import type { RenderedModal } from '../rendered.ts';
import { type FormView, form } from './form.ts';
import { noteField } from './note-field.ts';

/** A case that is to rest. */
export interface SnoozeForm extends FormView {
  readonly case: Pick<Case, 'id' | 'version'>;
  /** Its next deadline, if one is ahead: it may not rest longer. */
  readonly deadlineAt?: number;
}

/** The form to let a case rest (contract 9): `until` and/or `condition`, `note`. */
export function snoozeModal(view: SnoozeForm, messages: Messages): RenderedModal {
  const { life, modals, locale } = messages;
  const pen = slackPen(locale);
  // Markup shows the time in the reader's zone; a hint could not.
  const latest =
    view.deadlineAt === undefined ? pen.ours(life.hints.noDeadline) : life.hints.latest(pen, view.deadlineAt);
  const conditions = WAKE_CONDITIONS.map((condition) => option(life.conditions[condition], condition));
  return form({
    view,
    callbackId: actionId('snooze'),
    title: life.titles.snooze,
    submit: life.submits.snooze,
    close: modals.cancel,
    blocks: [
      context([mrkdwn(latest)]),
      input('until', life.fields.until, dateTimePicker({ actionId: INPUT_ACTION }), { optional: true }),
      input(
        'condition',
        life.fields.condition,
        staticSelect({ actionId: INPUT_ACTION, placeholder: modals.choose, options: conditions }),
        { optional: true, hint: life.hints.condition },
      ),
      noteField(messages, true),
    ],
  });
}
