import type { TurnedUpWords } from '../words/turned-up-words.ts';
import { catalogue } from './catalogue.ts';

const INSTEAD = { reship: 'the customer was sent a replacement', refund: 'the customer has the money back' } as const;

/** A parcel that turns up after all, in English. */
export const turnedUp = {
  said: (pen, owner, { seenAt, delivered, instead }) => {
    const what = delivered
      ? pen.words`the original parcel was delivered after all (${pen.time(seenAt)}), and ${pen.ours(INSTEAD[instead])}.`
      : pen.words`the original parcel is on its way again (${pen.time(seenAt)}), and ${pen.ours(INSTEAD[instead])}.`;
    return owner === undefined ? what : pen.words`${pen.person(owner)}: ${what}`;
  },
  question: 'Have it back, or leave it with the customer?',
  recall: 'Call it back',
  takeBack: 'Ask to return it',
  leave: 'Leave it with them',
  decided: (pen, by, resolution) =>
    pen.words`Decided by ${pen.person(by)}: ${pen.ours(catalogue.resolutions[resolution])}`,
} satisfies TurnedUpWords;
