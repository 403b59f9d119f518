import type { RevealWords } from '../words/reveal-words.ts';

/** Contact data that is shown for a while, in English. */
export const reveals = {
  title: 'Contact data',
  submit: 'Go on',
  means: 'You see the customer’s contact data for five minutes. Who looked and why is kept in the history of the case.',
  reason: 'What you need it for',
  ready: (pen, id) =>
    pen.words`You may look at the customer’s contact data of ${pen.ours(id)} now. It disappears after five minutes.`,
  show: 'Show it',
  hide: 'Hide it',
  heading: (pen, id) => pen.words`Contact data of the customer of ${pen.ours(id)}`,
  disappears: (pen, at) => pen.words`Only you see this. It disappears ${pen.time(at)}; do not copy it into Slack.`,
  fields: { name: 'Customer', recipient: 'Recipient', phone: 'Phone', email: 'E-mail', address: 'Address' },
  line: (pen, label, value) => pen.words`${pen.ours(label)}: ${pen.text(value, 300)}`,
  nothing: 'No contact data of this customer is known.',
  over: 'The five minutes are over. Give a reason again to see the contact data.',
} satisfies RevealWords;
