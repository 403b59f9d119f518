import type { CommandWords } from '../words/command-words.ts';

/** What commands do and how they are written, in English. */
export const commands = {
  usages: {
    order: {
      does: 'Looks an order up.',
      forms: [
        { input: '/order 1001', gives: 'by order number or order id' },
        { input: '/order RB123456785SE', gives: 'by tracking number' },
        { input: '/order 5678', gives: 'by the last four digits of a phone number' },
        { input: '/order jane@example.com', gives: 'by e-mail address' },
      ],
    },
    cases: {
      does: 'Lists cases.',
      forms: [
        { input: '/cases mine', gives: 'those that you have' },
        { input: '/cases open', gives: 'those that nobody has' },
        { input: '/cases due', gives: 'those with something due next' },
        { input: '/cases waiting', gives: 'those that wait for somebody else' },
        { input: '/cases open payment', gives: 'of one kind: payment, logistics, product, customer or system' },
        { input: '/cases next', gives: 'the one to take up next, kept for you for five minutes' },
        { input: '/cases search lost mug', gives: 'those with these words' },
      ],
    },
    case: {
      does: 'Shows one case.',
      forms: [
        { input: '/case EX-1042', gives: 'how it stands' },
        { input: '/case EX-1042 why', gives: 'what was seen, and why it is as severe as it is' },
      ],
    },
    digest: {
      does: 'Sums up what happened.',
      forms: [
        { input: '/digest today', gives: 'the day so far' },
        { input: '/digest yesterday', gives: 'the last whole day' },
        { input: '/digest week', gives: 'the last seven days' },
      ],
    },
    ordermend: {
      does: 'Tells about Ordermend itself.',
      forms: [
        { input: '/ordermend help', gives: 'what it can do and what to try' },
        { input: '/ordermend health', gives: 'whether everything works' },
        { input: '/ordermend settings', gives: 'leads: the settings in force, of your teams' },
        { input: '/ordermend settings me', gives: 'your language, quiet hours and notices' },
        { input: '/ordermend why EX-1042', gives: 'why there is this case' },
        { input: '/ordermend rules', gives: 'which rules are watched or off, and what watched ones would have opened' },
        { input: '/ordermend procedures', gives: 'which procedures have changed, and who is yet to read them' },
        { input: '/ordermend silence', gives: 'which cases are not posted now, until when and why' },
        {
          input: '/ordermend silence LOG.STALLED carrier=dhl 4h strike at the hub',
          gives: 'leads: post no new ones for a while',
        },
        { input: '/ordermend unsilence S-1', gives: 'leads: post them again, with what was kept' },
        { input: '/ordermend why-not 1001', gives: 'what every rule says of an order; with a code, one in detail' },
      ],
    },
  },
  usageOf: 'How to use it',
  notUnderstood: 'This was not understood.',
} satisfies CommandWords;
