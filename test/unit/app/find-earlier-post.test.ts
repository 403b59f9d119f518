import { expect, test } from 'vitest';
import { findEarlierPost } from '../../../src/app/find-earlier-post.ts';
import type { SlackMessages } from '../../../src/app/ports/slack-messages.ts';

const ATTEMPTED_AT = 1_000_000;
const POST = {
  channel: 'C0PAYMENT',
  marker: { event_type: 'ordermend_note', event_payload: { key: 'k1' } },
  attemptedAt: ATTEMPTED_AT,
};

/** A Slack that answers a look with this, and a clock so many milliseconds after the try. */
function lookAfter(ms: number, find: SlackMessages['find'], duringMs = 0) {
  let now = ATTEMPTED_AT + ms;
  const slack = {
    find: (...asked: Parameters<SlackMessages['find']>) => {
      now += duringMs;
      return find(...asked);
    },
  } as SlackMessages;
  return findEarlierPost(POST, { slack, clock: { now: () => now } });
}

const nothing = async () => undefined;

test('a post whose answer was lost is found by its marker', async () => {
  const find: SlackMessages['find'] = async (channel, since, marker) =>
    channel === POST.channel && since < ATTEMPTED_AT && marker === POST.marker ? '7.0' : undefined;
  expect(await lookAfter(2_500, find)).toEqual({ kind: 'found', ts: '7.0' });
});

test.each([
  { ms: 0, again: 2_000 },
  { ms: 2_000, again: 30_000 },
  { ms: 29_999, again: 30_000 },
])('$ms ms after the try nothing to be seen proves nothing yet', async ({ ms, again }) => {
  expect(await lookAfter(ms, nothing)).toEqual({ kind: 'later', afterMs: again - ms });
});

test('what is not there 30 seconds after the try was never posted', async () => {
  expect(await lookAfter(30_000, nothing)).toEqual({ kind: 'absent' });
});

test('a look that began too early proves nothing, however late Slack answers it', async () => {
  expect(await lookAfter(29_000, nothing, 5_000)).toEqual({ kind: 'later', afterMs: 0 });
});

test('a Slack that does not say is asked again', async () => {
  const find = () => Promise.reject(new Error('timeout'));
  expect(await lookAfter(60_000, find)).toEqual({ kind: 'later', afterMs: 5_000 });
});
