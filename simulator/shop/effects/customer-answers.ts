import { MINUTE_MS } from '../duration.ts';
import { WORDS } from '../people/words.ts';
import { customerMessage } from '../plan/events-of-helpdesk.ts';
import type { Reaction } from '../plan/life.ts';
import type { PlannedEvent } from '../plan/planned-event.ts';
import type { Decision, Situation } from './effect-handler.ts';

/** What reached the customer. */
export interface Written {
  readonly at: number;
  readonly channel: string;
  readonly text: string;
  /** What the answer names as answered: the effect's id, or the Message-ID. */
  readonly id: string;
}

/** The customer's own words as they travel: a mail program adds what they answer. */
type Wording = (words: string, at: number) => Readonly<Record<string, unknown>>;

/** Who is written to answers in so many cases, after so many minutes. */
const ANSWERS = { share: 0.85, minutes: [3, 45] } as const;

/** A numbered choice in a message: `1. …`, `2) …`, `3、…` at the start of a line. */
const CHOICES = /^\s*(\d)\s*[.)、:：]/gm;

/**
 * What the customer does about a message: often an answer after a while, in his own language, choosing one of numbered
 * options, and what the message asked for. `wording` makes the fields of the answer beside those of a plain one.
 */
export function customerAnswers(
  { at: sentAt, channel, text, id }: Written,
  situation: Situation,
  wording: Wording = (words) => ({ text: words }),
): Pick<Extract<Decision, { ok: true }>, 'events' | 'drop'> {
  const { order, planned, random } = situation;
  if (!random.chance(ANSWERS.share)) return { events: [] };
  const at = sentAt + random.whole(...ANSWERS.minutes) * MINUTE_MS;
  const reaction = reactionOf(situation, at);
  const words = answerTo(text, reaction, situation);
  const answer = customerMessage(order, at, `msg-${situation.effectId}`, words);
  const data = { ...answer.data, in_reply_to: id, channel, ...wording(words, at) };
  const inReply: PlannedEvent = { ...answer, data };
  const drop = planned.filter(({ type }) => reaction.instead?.includes(type)).map((event) => event.id);
  return { events: [inReply, ...reaction.events], drop };
}

/** People do once what they were asked for, as long as it still matters. */
function reactionOf({ incident, facts, planned, now, random }: Situation, at: number): Reaction {
  const over = facts.cancelled || (incident?.healsAt ?? at) <= now;
  const answered = facts.customerAnswered || planned.some(({ type }) => type === 'customer.message');
  if (over || answered || !incident?.whenContacted) return { events: [] };
  return incident.whenContacted(at, random);
}

function answerTo(text: string, { says }: Reaction, { order, random }: Situation): string {
  const { language } = order.store;
  if (says) return WORDS[says][language];
  const choices = [...text.matchAll(CHOICES)].map(([, number]) => number ?? '1');
  if (choices.length < 2) return WORDS.thanks[language];
  return WORDS.option[language].replace('{n}', random.pick(choices));
}
