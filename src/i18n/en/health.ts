import { knownName } from '../name-of.ts';
import type { HealthWords } from '../words/health-words.ts';
import { catalogue } from './catalogue.ts';

/** How Ordermend is, in English. */
export const health = {
  title: 'How Ordermend is',
  states: { ok: 'works', degraded: 'limps', down: 'is down', off: 'is off' },
  parts: {
    database: 'Database',
    events: 'Taking events in',
    detection: 'Detection',
    queue: 'Queue',
    slack: 'Slack',
    cards: 'Cards',
    effects: 'Shop (effects)',
    mail: 'Mail',
  },
  allWell: 'Everything works.',
  notWell: (pen, parts) => (parts === 1 ? pen.words`One part needs a look.` : pen.words`${parts} parts need a look.`),
  figures: {
    events: (pen, count) => pen.words`${count} events stored`,
    orders: (pen, count) => pen.words`${count} orders`,
    liveCases: (pen, count) => pen.words`${count} open cases`,
    cardsBehind: (pen, count) => pen.words`${count} cards behind`,
    eventsWaiting: (pen, count) => pen.words`${count} events wait for detection`,
    eventsRejected: (pen, count) => pen.words`${count} events rejected in 30 days`,
    eventsUnplaced: (pen, count) => pen.words`${count} events wait for their order`,
    messagesUnplaced: (pen, count) => pen.words`${count} messages of nobody known in 30 days`,
    effectsOpen: (pen, count) => pen.words`${count} effects under way`,
    effectsUnknown: (pen, count) => pen.words`${count} effects of unknown outcome`,
  },
  lastEvent: (pen, at) => pen.words`Last event ${pen.time(at)}`,
  heard: (pen, source, at) => pen.words`${source}: last heard ${pen.time(at)}`,
  neverHeard: (pen, source) => pen.words`${source}: connected, never heard yet`,
  unplaced: (pen, from, intent, at) =>
    pen.words`Message of nobody known: ${pen.text(from, 60)}, ${pen.ours(knownName(catalogue.intents, intent) ?? catalogue.intents.other)}, ${pen.time(at)}`,
  noEvents: 'No event has come in yet.',
  runningSince: (pen, at) => pen.words`Running since ${pen.time(at)}`,
} satisfies HealthWords;
