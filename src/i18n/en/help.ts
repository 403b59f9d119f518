import type { HelpWords } from '../words/help-words.ts';

/** What to try, in English. */
export const help = {
  title: 'Ordermend',
  what: 'Ordermend watches the orders of your shop. An order in trouble becomes a case with a card in this workspace; one person claims it and mends it, to a verified end.',
  tryTitle: 'What to try',
  steps: [
    'Find a card in the channel of your team, or take the most pressing case with /cases next.',
    'Press Claim: now everybody sees that you have it.',
    'Press Resolve, choose a remedy and its root cause. What your shop executes is verified before the case is solved.',
    'Press Follow up to be reminded of what you promised.',
    'Look an order up with /order and its number, tracking number, phone tail or e-mail.',
    'Read how the day went with /digest today.',
  ],
  commandsTitle: 'Commands',
  contact: 'Something not right? /ordermend health tells what works; an admin of Ordermend can help.',
} satisfies HelpWords;
