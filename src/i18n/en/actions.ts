import type { ActionWords } from '../words/action-words.ts';

/** What a person can do to or ask of a case, in English. */
export const actions = {
  buttons: {
    claim: 'Claim',
    release: 'Release',
    assign: 'Reassign',
    resolve: 'Resolve',
    follow_up: 'Follow up',
    note: 'Note',
    waive: 'Waive verification',
    close: 'Close',
    reopen: 'Reopen',
    timeline: 'History',
    why: 'Why?',
    more: 'More…',
  },
  meanings: {
    claim: 'You take the case; everybody sees that you have it.',
    release: 'You give the case back; anybody can claim it.',
    assign: 'Somebody else gets the case and is told.',
    resolve: 'Choose a remedy; what the shop executes is verified before the case is solved.',
    follow_up: 'Be reminded in the thread at a time that you choose.',
    note: 'Keep something with the case.',
    waive: 'You answer for a remedy that no event has verified.',
    close: 'The case is done and needs nothing more.',
    reopen: 'The case is not done after all.',
    timeline: 'What happened to the case, in its thread.',
    why: 'What was seen, and why it is as severe as it is.',
    more: 'Everything that is possible now.',
  },
} satisfies ActionWords;
