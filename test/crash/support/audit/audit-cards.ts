import { isDeepStrictEqual } from 'node:util';
import { createStore } from '../../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../../db/sqlite/open-database.ts';
import type { Simulator } from '../../../../simulator/simulator.ts';
import { people } from '../../../../simulator/slack/workspace.ts';
import type { Message } from '../../../../simulator/wire.ts';
import { drawCard } from '../../../../src/app/draw-card.ts';
import type { Rendered } from '../../../../src/cards/rendered.ts';
import { loadSettings } from '../../../../src/settings/load-settings.ts';
import { localesOf } from '../../../../src/settings/locales-of.ts';
import type { Ledger } from '../open-ledger.ts';

/** Every case has one card in Slack, which shows what is drawn from its state now. The bot must have stopped. */
export function auditCards(
  ledger: Ledger,
  sim: Simulator,
  files: { readonly database: string; readonly settings: string },
): readonly string[] {
  const settings = loadSettings({ settingsFile: files.settings, zone: 'UTC', locale: 'en' });
  const draw = drawCard({ localesOf: (channel) => localesOf(settings, channel), effectsOn: true });
  const store = createStore(openDatabase(files.database));
  try {
    return ledger.all<{ id: string; channel: string }>('select id, channel from cases').flatMap(({ id, channel }) => {
      const shown = sim.messages(channel).filter((message) => isCardOf(message, id));
      const drawn = draw(id, store.read)?.rendered;
      const [card] = shown;
      if (card === undefined || shown.length > 1) return [`${id} has ${shown.length} cards`];
      return drawn !== undefined && shows(card, drawn) ? [] : [`the card of ${id} is old:\n${JSON.stringify(card)}`];
    });
  } finally {
    store.close();
  }
}

function isCardOf({ user, threadTs, metadata }: Message, id: string): boolean {
  if (user !== people.bot.id || threadTs !== undefined) return false;
  return metadata?.event_type === 'ordermend_case' && metadata.event_payload.case_id === id;
}

/** Slack gives a name to blocks that have none. */
function shows({ text, blocks }: Message, drawn: Rendered): boolean {
  const wanted = drawn.blocks.map((block, i) => ({ ...block, block_id: block.block_id ?? blocks[i]?.block_id }));
  return (
    text === drawn.text && isDeepStrictEqual(JSON.parse(JSON.stringify(wanted)), JSON.parse(JSON.stringify(blocks)))
  );
}
