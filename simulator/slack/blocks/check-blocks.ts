import { z } from 'zod';
import type { Block } from '../../wire.ts';
import type { ViewDefinition } from '../state/views.ts';
import { blockOn } from './blocks.ts';
import { type BlockIssue, blockIssue } from './issue-text.ts';
import { brokenSums, tooLong } from './sums.ts';
import { duplicateIds } from './unique-ids.ts';
import { Home, Modal } from './views.ts';

/** Blocks or a view that Slack takes, or why it does not. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly error: 'invalid_blocks' | 'msg_blocks_too_long' | 'invalid_arguments' | 'view_too_large';
      readonly issues: readonly BlockIssue[];
    };

const MessageBlocks = z.object({ blocks: z.array(blockOn('message')).max(50) });
const MOST_VIEW_BYTES = 250_000;

/** Checks the blocks of a message by Slack's tables (slack.md 1 and 2). */
export function checkMessageBlocks(blocks: unknown): Checked<readonly Block[]> {
  const parsed = MessageBlocks.safeParse({ blocks }, { reportInput: true });
  if (!parsed.success)
    return refused(
      'invalid_blocks',
      parsed.error.issues.map((one) => blockIssue(one, '')),
    );
  const value = blocks as readonly Block[];
  const issues = [...duplicateIds(value, ''), ...brokenSums(value, '')];
  if (issues.length > 0) return refused('invalid_blocks', issues);
  return tooLong(value) ? refused('msg_blocks_too_long', []) : { ok: true, value };
}

/** Checks a view of this type by Slack's tables. */
export function checkView(view: unknown, type: 'modal' | 'home'): Checked<ViewDefinition> {
  const parsed = (type === 'modal' ? Modal : Home).safeParse(view, { reportInput: true });
  if (!parsed.success)
    return refused(
      'invalid_arguments',
      parsed.error.issues.map((one) => blockIssue(one, '/view')),
    );
  const value = view as ViewDefinition;
  const issues = [...duplicateIds(value.blocks, '/view'), ...brokenSums(value.blocks, '/view')];
  if (issues.length > 0) return refused('invalid_arguments', issues);
  const bytes = Buffer.byteLength(JSON.stringify(view));
  return bytes > MOST_VIEW_BYTES ? refused('view_too_large', []) : { ok: true, value };
}

function refused(
  error: Extract<Checked<unknown>, { ok: false }>['error'],
  issues: readonly BlockIssue[],
): Extract<Checked<unknown>, { ok: false }> {
  return { ok: false, error, issues };
}
