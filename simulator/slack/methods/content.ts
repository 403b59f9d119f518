import { z } from 'zod';
import type { Block, Message } from '../../wire.ts';
import { checkMessageBlocks } from '../blocks/check-blocks.ts';
import { nameBlocks } from '../blocks/name-blocks.ts';
import type { State } from '../state/create-state.ts';
import { type Answer, refuse, refuseIssues } from '../web-api/answer.ts';
import { json } from '../web-api/args.ts';
import { checkMetadata } from './metadata.ts';

/** The arguments of a message's content, shared by the methods that post and update. */
export const contentArgs = {
  text: z.string().optional(),
  blocks: json.optional(),
  markdown_text: z.string().optional(),
  metadata: json.optional(),
};

/** What the app gave; `blocks` and `metadata` are undefined when it gave none. */
export interface Content {
  readonly text: string | undefined;
  readonly blocks: readonly Block[] | undefined;
  readonly metadata: Message['metadata'] | null | undefined;
}

/** Longest `markdown_text` (slack.md 2.1). */
const MOST_MARKDOWN = 12_000;

/** Checks the content of a message: `no_text`, `invalid_blocks`, `msg_too_long`, metadata and their kin. */
export function checkContent(
  args: { readonly [Key in keyof typeof contentArgs]?: unknown },
  state: Pick<State, 'ids'>,
): { readonly ok: true; readonly content: Content } | { readonly ok: false; readonly answer: Answer } {
  const refused = (answer: Answer) => ({ ok: false, answer }) as const;
  const markdown = stringOf(args.markdown_text);
  const text = stringOf(args.text) ?? markdown;
  if (markdown !== undefined && (args.text !== undefined || args.blocks !== undefined)) {
    return refused(refuse('markdown_text_conflict'));
  }
  if (markdown !== undefined && markdown.length > MOST_MARKDOWN) return refused(refuse('msg_too_long'));
  const metadata = checkMetadata(args.metadata);
  if (!metadata.ok) return refused(refuse(metadata.error));
  const given = args.blocks === '' || args.blocks === undefined ? undefined : args.blocks;
  if (given === undefined) {
    if (text === undefined || text === '') return refused(refuse('no_text'));
    return { ok: true, content: { text, blocks: undefined, metadata: metadata.value } };
  }
  if (!Array.isArray(given)) return refused(refuse('invalid_blocks_format'));
  if (given.length === 0 && (text === undefined || text === '')) return refused(refuse('no_text'));
  const checked = checkMessageBlocks(given);
  if (!checked.ok) return refused(refuseIssues(checked.error, checked.issues));
  return { ok: true, content: { text, blocks: nameBlocks(checked.value, state.ids), metadata: metadata.value } };
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
