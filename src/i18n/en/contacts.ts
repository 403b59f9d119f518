import { knownName } from '../name-of.ts';
import type { ContactWords } from '../words/contact-words.ts';
import { catalogue } from './catalogue.ts';

const { contactChannels: ways, contactOutcomes, resolutions } = catalogue;

/** Talking with customers, in English. */
export const contacts = {
  title: 'Contact',
  send: 'Send',
  log: 'Note it down',
  stages: {
    detected: 'We know of the trouble',
    options: 'Let the customer choose',
    action_taken: 'What we have done',
    delay: 'It takes longer',
    closed: 'It is settled',
  },
  fields: {
    channel: 'How',
    template: 'Text for',
    body: 'Message',
    new_date: 'New date',
    amount: 'Amount',
    outcome: 'What came of it',
    note: 'Note',
    next: 'Next attempt',
  },
  hints: {
    body: (pen, language) =>
      pen.words`Written in ${pen.ours(language)}, the customer’s language. Change what you like.`,
    script: 'What you may say or write. Ordermend does not send it.',
    newDate: 'As the customer will read it, in their language.',
    amount: 'With its currency, as the customer will read it.',
    recorded: (pen, way) =>
      pen.words`Nothing here sends a message by ${pen.ours(ways[way])}: do it yourself, and note what came of it.`,
    goesOut: (pen, seconds) =>
      seconds === 0
        ? pen.words`It goes out at once.`
        : pen.words`It goes out after ${seconds} seconds; until then Undo takes it back.`,
  },
  languages: { en: 'English', 'zh-CN': 'Chinese' },
  noOrder: 'This case is about no single order, so there is no customer to contact.',
  nobody: 'Nothing is known by which this customer could be reached.',
  closed: {
    no_address: (pen, way) => pen.words`by ${pen.ours(ways[way])}: not possible, the order tells no address for it`,
    opted_out: (pen, way) => pen.words`by ${pen.ours(ways[way])}: the customer does not want it`,
    later: (pen, way, at) => pen.words`by ${pen.ours(ways[way])}: possible from ${pen.time(at)}`,
  },
  log3: 'Last attempts',
  attempt: (pen, way, outcome, at) =>
    pen.words`${pen.text(knownName(ways, way) ?? way, 30)}, ${pen.text(knownName(contactOutcomes, outcome) ?? outcome, 60)}, ${pen.time(at)}`,
  noAttempts: 'The customer has not been contacted yet.',
  next: (pen, way, at) =>
    pen.words`If nobody answers, the next attempt would be by ${pen.ours(ways[way])}, ${pen.time(at)}.`,
  exhausted: 'If nobody answers, no other way is left.',
  planIt: 'Plan it as a follow-up',
  nextNote: (pen, way) => pen.words`Contact the customer by ${pen.ours(ways[way])}`,
  unknownVariables: (pen, names) => pen.words`Nobody knows ${pen.text(names, 120)}. Take it out of the text.`,
  valueMissing: 'The text names it: enter it here, or change the text.',
  anyShop: 'Customer service',
  failed: (pen, way, reason) => {
    const said = pen.words`the message by ${pen.ours(ways[way])} did not reach the customer`;
    return reason === ''
      ? pen.words`${said}. Try another way.`
      : pen.words`${said}: “${pen.text(reason, 200)}”. Try another way.`;
  },
  heard: (pen, owner, messages) => {
    const said =
      messages === 1 ? pen.words`the customer has written.` : pen.words`the customer has written ${messages} times.`;
    return owner === undefined
      ? pen.words`Nobody has this case yet: ${said}`
      : pen.words`${pen.person(owner)}: ${said}`;
  },
  said: (pen, intent, text) =>
    text === ''
      ? pen.words`${pen.ours(knownName(catalogue.intents, intent) ?? catalogue.intents.other)}; read it where you read your mail`
      : pen.words`${pen.ours(knownName(catalogue.intents, intent) ?? catalogue.intents.other)}: “${pen.text(text, 400)}”`,
  chose: (pen, resolution, text) => {
    const said = pen.words`Chosen by the customer: ${pen.ours(resolutions[resolution])}`;
    return text === '' ? said : pen.words`${said} (“${pen.text(text, 400)}”)`;
  },
  choseButton: (pen, resolution) => pen.words`Customer chose: ${pen.ours(resolutions[resolution])}`,
  consent: (pen, resolution, at) =>
    pen.words`The customer chose this ${pen.time(at)}: ${pen.ours(resolutions[resolution])}. Their message is kept with the remedy.`,
  wrote: (pen, intent, text) => {
    const said = pen.words`The customer wrote: ${pen.ours(knownName(catalogue.intents, intent) ?? catalogue.intents.other)}`;
    return text === '' ? said : pen.words`${said}: “${pen.text(text, 200)}”`;
  },
  which: {
    title: 'Which order is this about?',
    from: (pen, from, at) =>
      pen.words`A message from ${pen.text(from, 80)}, ${pen.time(at)}, names no order, and this customer has several.`,
    order: (pen, number, what) =>
      what === ''
        ? pen.words`Order ${pen.text(number, 40)}`
        : pen.words`Order ${pen.text(number, 40)} · ${pen.text(what, 120)}`,
    choose: 'This one',
    placed: (pen, by, order, caseId) =>
      caseId === undefined
        ? pen.words`${pen.person(by)}: it is about order ${pen.text(order, 40)}, which needs no case.`
        : pen.words`${pen.person(by)}: it is about order ${pen.text(order, 40)}; it stands with ${pen.text(caseId, 20)}.`,
    already: 'Somebody has said already which order it is about.',
    notAllowed: 'Only people who handle cases of this team can say which order it is about.',
    gone: 'This message or order is no longer there.',
  },
} satisfies ContactWords;
