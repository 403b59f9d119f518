import { sayMatcher, silenceName } from '../../domain/detection/silence.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import { context, header, section } from '../kit/layout.ts';
import type { SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn } from '../kit/texts.ts';
import type { Rendered } from '../rendered.ts';
import type { SilenceGlance } from './silence-glance.ts';

const SHOWN = 20;

/** The answer of `/ordermend silence`: what is silenced, by whom, until when and why, and what that kept. */
export function silenceList(all: readonly SilenceGlance[], messages: Messages): Rendered {
  const { silences, cards } = messages;
  const pen = slackPen(messages.locale);
  const shown = all.slice(0, SHOWN);
  const more = all.length - shown.length;
  return {
    text: all.length === 0 ? pen.ours(silences.none) : silences.banner(pen, all.length),
    blocks: [
      header(silences.title),
      ...(all.length === 0 ? [section(pen.ours(silences.none))] : []),
      ...shown.map((silence) =>
        section([silenceLine(silence, messages, pen), silences.kept(pen, silence.kept, silence.keptNow)]),
      ),
      ...(more > 0 ? [section(cards.more(pen, more))] : []),
      context([mrkdwn(silences.howTo(pen))]),
    ],
  };
}

/** A silence in one line. */
export function silenceLine(
  { id, matcher, untilAt, by, reason }: SilenceGlance,
  { silences }: Messages,
  pen: Pen<SafeMrkdwn>,
): SafeMrkdwn {
  return silences.line(pen, silenceName(id), sayMatcher(matcher), untilAt, by, reason);
}
