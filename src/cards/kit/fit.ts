import type { KnownBlock } from '@slack/types';
import { cleanText } from '../../i18n/format/clean-text.ts';
import { clipText } from '../../i18n/format/clip-text.ts';
import type { BotBlock, Rendered, RenderedHome, RenderedModal } from '../rendered.ts';
import { LIMITS } from './limits.ts';
import { plain } from './texts.ts';
import type { Surface } from './validate/block-shapes.ts';
import { checkBlock } from './validate/check-blocks.ts';
import { characters } from './validate/check-sums.ts';
import { validateMessage } from './validate/validate.ts';

/** A message that Slack would refuse is degraded until it takes it: better a plain one than none. Others stay as they are. */
export function fitMessage(message: Rendered): Rendered {
  if (validateMessage(message).length === 0) return message;
  const text = clipText(cleanText(message.text), LIMITS.fallbackText) || '–';
  const blocks = fitBlocks(message.blocks, 'message');
  const fitted = { text, blocks };
  return validateMessage(fitted).length === 0
    ? fitted
    : { text, blocks: [{ type: 'section', text: plain(text, LIMITS.sectionText) }] };
}

/** A modal or Home tab whose refused blocks became plain text. */
export function fitView<V extends RenderedModal | RenderedHome>(view: V): V {
  return { ...view, blocks: fitBlocks(view.blocks, view.type) as KnownBlock[] };
}

function fitBlocks(blocks: readonly BotBlock[], surface: Surface): readonly BotBlock[] {
  const most = surface === 'message' ? LIMITS.blocksPerMessage : LIMITS.blocksPerView;
  const sound = blocks.flatMap((block) => degrade(block, surface));
  const few = sound.length <= most ? sound : [...sound.slice(0, most - 1), ...sound.slice(-1)];
  return surface === 'message' ? shorten(few) : few;
}

/** The block itself, or its words as plain text, or nothing when it has none. */
function degrade(block: BotBlock, surface: Surface): readonly BotBlock[] {
  if (checkBlock(block, surface, '').length === 0) return [block];
  const words = shownWords(block).join(' ');
  return words === '' ? [] : [{ type: 'section', text: plain(words, LIMITS.sectionText) }];
}

/** Leaves blocks out before the last one (which holds the buttons) until the message is short enough. */
function shorten(blocks: readonly BotBlock[]): readonly BotBlock[] {
  const kept = [...blocks];
  while (kept.length > 1 && characters(kept) > LIMITS.charactersPerMessage) kept.splice(kept.length - 2, 1);
  return kept;
}

function shownWords(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(shownWords);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'text' && typeof each === 'string' ? [each] : shownWords(each),
  );
}
