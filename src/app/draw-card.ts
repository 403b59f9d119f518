import { caseCard } from '../cards/case-card.ts';
import { fitMessage } from '../cards/kit/fit.ts';
import { caseMarker } from '../cards/marker.ts';
import type { Locale } from '../i18n/locale.ts';
import { messagesFor } from '../i18n/locale.ts';
import type { DrawnCard } from './card-sync.ts';
import type { Tx } from './ports/store.ts';
import { caseView } from './views/case-view.ts';

/** Languages of a channel: one, or two that stand side by side. */
export type LocalesOf = (channel: string) => readonly [Locale, Locale?];

/** Draws the card of a case as it should be seen now, in its channel's language; `undefined` for a case that is not there. */
export function drawCard(deps: {
  readonly localesOf: LocalesOf;
  readonly effectsOn: boolean;
}): (caseId: string, tx: Tx) => DrawnCard | undefined {
  return (caseId, tx) => {
    const item = tx.cases.get(caseId);
    if (item === undefined) return undefined;
    const [first, second] = deps.localesOf(item.route.channel);
    const view = caseView(tx, item, deps.effectsOn);
    const card = caseCard(view, messagesFor(first), second === undefined ? undefined : messagesFor(second));
    return { rendered: fitMessage(card), marker: caseMarker(item) };
  };
}
