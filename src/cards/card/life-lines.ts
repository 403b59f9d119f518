import { type Case, isLive } from '../../domain/case/case.ts';
import type { Messages } from '../../i18n/messages.ts';
import { knownName } from '../../i18n/name-of.ts';
import type { Pen } from '../../i18n/pen.ts';
import { own, type SafeMrkdwn } from '../kit/safe-mrkdwn.ts';

/** What the customer chose or wrote that its owner has not seen yet, in a word; '' when there is nothing. */
export function heardLine(
  { heard, consent }: Case,
  { life, contacts, catalogue }: Messages,
  pen: Pen<SafeMrkdwn>,
): SafeMrkdwn {
  if (heard === undefined || heard.read) return own('');
  if (consent?.messageId === heard.messageId) return pen.words`*${contacts.chose(pen, consent.resolution, '')}*`;
  return pen.words`*${life.card.heard(pen, knownName(catalogue.intents, heard.intent) ?? catalogue.intents.other)}*`;
}

/** The case that goes on for a merged one; '' for any other. */
export function mergedLine({ status, mergedInto }: Case, { life }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  return status !== 'merged' || mergedInto === undefined ? own('') : life.card.mergedInto(pen, mergedInto);
}

/** What people said of the case: given and not accepted, a call for help, confirmed, type and severity as they set them. */
export function judgedLine(item: Case, { life }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  if (!isLive(item.status)) return own('');
  const { card } = life;
  const { handedBy, escalated, confirmed, typedBy, severitySet } = item;
  return pen.join(
    [
      handedBy === undefined ? own('') : card.handed(pen, handedBy),
      escalated === undefined ? own('') : card.escalated(pen, escalated.by, escalated.note),
      severitySet === undefined || severitySet.to !== item.severity
        ? own('')
        : card.severitySet(pen, severitySet.by, severitySet.from, severitySet.to, severitySet.note ?? ''),
      typedBy === undefined ? own('') : card.retyped(pen, typedBy),
      confirmed === undefined ? own('') : card.confirmed(pen, confirmed.by, confirmed.at),
    ],
    ' · ',
  );
}

/** The step that somebody took back, until somebody does anything. */
export function undoneLine({ undone }: Case, { life }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  if (undone === undefined) return own('');
  return life.card.undone(pen, undone.by, knownName(life.steps, undone.what) ?? life.anyStep);
}
