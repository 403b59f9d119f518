import { LIMITS } from '../limits.ts';
import type { Surface } from './block-shapes.ts';
import type { Issue } from './issue.ts';

interface Loose {
  readonly type?: unknown;
  readonly block_id?: unknown;
  readonly elements?: readonly { readonly action_id?: unknown; readonly style?: unknown }[];
}

/** What is wrong with blocks taken together: their number, ids that stand twice, tables and charts, all characters. */
export function checkSums(blocks: readonly unknown[], surface: Surface): readonly Issue[] {
  const loose = blocks as readonly Loose[];
  const most = surface === 'message' ? LIMITS.blocksPerMessage : LIMITS.blocksPerView;
  return [
    ...tooMany('', 'blocks', blocks.length, most),
    ...(blocks.length === 0 && surface === 'message' ? [{ pointer: '/blocks', problem: 'no blocks' }] : []),
    ...twice(loose.map((block) => block.block_id)).map((id) => ({
      pointer: '/blocks',
      problem: `block_id twice: ${id}`,
    })),
    ...loose.flatMap((block, index) => checkElements(block, `/blocks/${index}`)),
    ...tooMany('', 'tables', count(loose, 'table'), LIMITS.tablesPerMessage),
    ...tooMany('', 'charts', count(loose, 'data_visualization'), LIMITS.chartsPerMessage),
    ...(surface === 'message' ? tooMany('', 'characters', characters(blocks), LIMITS.charactersPerMessage) : []),
  ];
}

/** Characters of everything that is shown in these blocks. */
export function characters(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + characters(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, each]) => sum + (typeof each === 'string' ? (SHOWN.has(key) ? each.length : 0) : characters(each)),
    0,
  );
}

const SHOWN: ReadonlySet<string> = new Set(['text', 'title', 'name', 'label', 'x_label', 'y_label']);

function checkElements(block: Loose, pointer: string): readonly Issue[] {
  if (!Array.isArray(block.elements)) return [];
  const elements = block.elements as NonNullable<Loose['elements']>;
  const primary = elements.filter((element) => element.style === 'primary').length;
  return [
    ...twice(elements.map((element) => element.action_id)).map((id) => ({
      pointer,
      problem: `action_id twice: ${id}`,
    })),
    ...tooMany(pointer, 'primary buttons', primary, 1),
  ];
}

function count(blocks: readonly Loose[], type: string): number {
  return blocks.filter((block) => block.type === type).length;
}

function twice(ids: readonly unknown[]): readonly string[] {
  const named = ids.filter((id) => typeof id === 'string');
  return [...new Set(named.filter((id, index) => named.indexOf(id) !== index))];
}

function tooMany(pointer: string, what: string, found: number, most: number): readonly Issue[] {
  return found > most ? [{ pointer: pointer || '/blocks', problem: `${found} ${what}, at most ${most}` }] : [];
}
