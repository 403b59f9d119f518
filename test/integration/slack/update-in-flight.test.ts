import { expect, onTestFinished, test } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { createCardSync } from '../../../src/app/card-sync.ts';
import type { SlackAnswer, SlackMessages } from '../../../src/app/ports/slack-messages.ts';
import { openedCase } from '../../support/opened-case.ts';

const CHANNEL = 'C0PAYMENT';

/** A Slack whose updates are answered when the test says so. */
function slowSlack() {
  const posts: string[] = [];
  let answer: ((answer: SlackAnswer) => void) | undefined;
  const slack: SlackMessages = {
    async post() {
      posts.push(`${posts.length + 1}.0`);
      return { kind: 'done', ts: posts.at(-1) ?? '' };
    },
    update: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
    remove: async () => {},
    find: async () => undefined,
  };
  return { slack, posts, answers: (given: SlackAnswer) => answer?.(given) };
}

test.each<SlackAnswer>([{ kind: 'done', ts: '1.0' }, { kind: 'gone' }])(
  'a card that is deleted while its update is under way comes back once, also when the update is answered $kind',
  async (late) => {
    const store = createStore(openDatabase(':memory:'));
    onTestFinished(() => store.close());
    const { slack, posts, answers } = slowSlack();
    let picture = 0;
    const sync = createCardSync({
      store,
      clock: { now: () => 1_000 },
      slack,
      draw: (caseId) => {
        picture += 1;
        const marker = { event_type: 'ordermend_case', event_payload: { case_id: caseId } } as const;
        return { rendered: { text: `picture ${picture}`, blocks: [] }, marker };
      },
      onShown: () => {},
      onFailure: () => {},
      wakeAfter: () => {},
    });
    const item = store.write((tx) => openedCase(tx));
    store.write((tx) => tx.cards.want(item.id, CHANNEL, 1));
    await sync.drain();
    store.write((tx) => tx.cards.want(item.id, CHANNEL, 1));
    const draining = sync.drain();
    sync.gone(CHANNEL, '1.0');
    answers(late);
    await draining;
    expect(posts).toEqual(['1.0', '2.0']);
    expect(store.read.cards.get(item.id)).toMatchObject({ ts: '2.0' });
  },
);
