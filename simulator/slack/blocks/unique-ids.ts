import type { Block } from '../../wire.ts';
import type { BlockIssue } from './issue-text.ts';

/** block_id is unique in a message or view, action_id in its block (slack.md 1.1, 1.2). */
export function duplicateIds(blocks: readonly Block[], root: string): readonly BlockIssue[] {
  const issues: BlockIssue[] = [];
  const seenBlocks = new Set<unknown>();
  visit(blocks, `${root}/blocks`, (block, pointer) => {
    if (block.block_id !== undefined && seenBlocks.has(block.block_id)) {
      issues.push({ pointer: `${pointer}/block_id`, message: `\`block_id\` ${String(block.block_id)} already exists` });
    }
    seenBlocks.add(block.block_id);
    const seenActions = new Set<unknown>();
    listOf(block.elements).forEach((element, index) => {
      const actionId = (element as { readonly action_id?: unknown }).action_id;
      if (actionId !== undefined && seenActions.has(actionId)) {
        const message = `\`action_id\` ${String(actionId)} already exists for another element of the block`;
        issues.push({ pointer: `${pointer}/elements/${index}/action_id`, message });
      }
      seenActions.add(actionId);
    });
  });
  return issues;
}

function visit(blocks: readonly Block[], pointer: string, see: (block: Block, pointer: string) => void): void {
  blocks.forEach((block, index) => {
    see(block, `${pointer}/${index}`);
    visit(listOf(block.child_blocks) as Block[], `${pointer}/${index}/child_blocks`, see);
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
