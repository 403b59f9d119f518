import type { Block } from '../../wire.ts';
import { findElements } from '../inputs/find-elements.ts';
import type { BlockIssue } from './issue-text.ts';

/** Characters of all blocks of a message together; more was answered `msg_blocks_too_long` (slack.md 2.1). */
const MOST_CHARACTERS = 13_000;

interface SumRule {
  readonly type: string;
  readonly atMost: number;
  readonly of: 'blocks' | 'characters';
}

/** Limits that hold for all blocks of one type together (slack.md 1.1). */
const SUMS: readonly SumRule[] = [
  { type: 'data_visualization', atMost: 2, of: 'blocks' },
  { type: 'table', atMost: 1, of: 'blocks' },
  { type: 'table', atMost: 10_000, of: 'characters' },
  { type: 'data_table', atMost: 20_000, of: 'characters' },
  { type: 'markdown', atMost: 12_000, of: 'characters' },
];

/** Faults that only show when the blocks are taken together. */
export function brokenSums(blocks: readonly Block[], root: string): readonly BlockIssue[] {
  const issues = SUMS.flatMap((rule) => {
    const mine = blocks.filter((block) => block.type === rule.type);
    const sum = rule.of === 'blocks' ? mine.length : characters(mine);
    const message = `no more than ${rule.atMost} ${rule.of} of type ${rule.type} allowed`;
    return sum > rule.atMost ? [{ pointer: `${root}/blocks`, message }] : [];
  });
  const focused = findElements(blocks).filter((one) => one.element.focus_on_load === true);
  if (focused.length < 2) return issues;
  return [...issues, { pointer: `${root}/blocks`, message: 'only one element may have focus_on_load' }];
}

/** Whether the texts of all blocks together are too long; tables count by their own limit. */
export function tooLong(blocks: readonly Block[]): boolean {
  return characters(blocks.filter((block) => block.type !== 'data_table')) > MOST_CHARACTERS;
}

function characters(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + characters(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, one]) => sum + (key === 'text' && typeof one === 'string' ? one.length : characters(one)),
    0,
  );
}
