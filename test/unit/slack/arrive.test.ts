import { expect, test } from 'vitest';
import { arrive } from '../../../src/slack/arrive.ts';
import type { KnownPerson, People } from '../../../src/slack/people.ts';

const MEI = { id: 'U0MEI' } as KnownPerson;

/** A workspace that takes so long to tell who somebody is. */
function workspace(lookUpMs: number) {
  let now = 500;
  const acks: number[] = [];
  const people = {
    get: async () => {
      now += lookUpMs;
      return MEI;
    },
  } as unknown as People;
  return { people, stopwatch: () => now, onAck: (ms: number) => acks.push(ms), acks };
}

test("a click of somebody we know is decided, and the time to Slack's acknowledgement is counted", async () => {
  const slack = workspace(40);
  const arrival = await arrive('U0MEI', slack);
  expect(arrival?.person).toBe(MEI);
  arrival?.acknowledged();
  expect(slack.acks).toEqual([40]);
});

test('a click is left alone once Slack has told its person to try again', async () => {
  expect(await arrive('U0MEI', workspace(2_000))).toBeDefined();
  expect(await arrive('U0MEI', workspace(2_001))).toBeUndefined();
});
