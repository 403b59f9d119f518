import type { Logger } from 'pino';
import { type CardSync, createCardSync } from '../app/card-sync.ts';
import { rememberChartsRefused } from '../app/charts-refused.ts';
import { createOverflow } from '../app/create-overflow.ts';
import type { Journal } from '../app/detect/journal.ts';
import { drawCard } from '../app/draw-card.ts';
import { drawSend } from '../app/draw-send.ts';
import type { Clock } from '../app/ports/clock.ts';
import type { Policy } from '../app/ports/policy.ts';
import type { Store } from '../app/ports/store.ts';
import { respectWishes } from '../app/respect-wishes.ts';
import { createSendRunner, type SendRunner } from '../app/send-runner.ts';
import type { Metrics } from '../metrics.ts';
import { localesOf } from '../settings/locales-of.ts';
import type { Settings } from '../settings/settings.ts';
import type { SlackLink } from '../slack/connect-slack.ts';

/** Everything that goes to Slack by itself: cards, and what is said in threads and to people. */
export function createOutgoing(deps: {
  readonly store: Store;
  readonly clock: Clock;
  readonly slack: SlackLink;
  readonly settings: Settings;
  readonly policy: Policy;
  readonly journal: Journal;
  readonly effectsOn: boolean;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly soon: (what: 'cards' | 'sends') => void;
}): { readonly cards: CardSync; readonly sends: SendRunner } {
  const { store, clock, slack, settings, log, soon } = deps;
  const locales = (channel: string) => localesOf(settings, channel);
  const after = (what: 'cards' | 'sends') => (ms: number) => void setTimeout(() => soon(what), ms).unref();
  const cards = createCardSync({
    store,
    clock,
    slack: slack.messages,
    draw: drawCard({ localesOf: locales, effectsOn: deps.effectsOn }),
    overflow: createOverflow({ policy: deps.policy, journal: deps.journal }),
    wakeAfter: after('cards'),
    onShown(row) {
      const item = row.ts === null ? store.read.cases.get(row.caseId) : undefined;
      if (item !== undefined) deps.metrics.observeEventToCard(Math.max(0, clock.now() - item.openedAt));
      soon('sends');
    },
    onFailure: (row, error) => log.warn({ caseId: row.caseId, channel: row.channel, error }, 'slack refused a card'),
  });
  const draw = drawSend({ localesOf: locales, localeOf: slack.localeOf, urlOf: slack.urlOf });
  const sends = createSendRunner({
    store,
    clock,
    slack: slack.messages,
    draw: respectWishes(draw, { wishesOf: slack.wishesOf, now: clock.now }),
    wakeAfter: after('sends'),
    onOrphan(row, threadTs) {
      cards.gone(row.channel, threadTs);
      soon('cards');
    },
    onFailure: (row, error) => log.warn({ key: row.key, channel: row.channel, error }, 'slack refused a message'),
    onBlocksRefused: () => store.write(rememberChartsRefused),
  });
  return { cards, sends };
}
