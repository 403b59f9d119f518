import { LIMITS } from '../limits.ts';
import type { Surface } from './block-shapes.ts';
import { checkBlocks } from './check-blocks.ts';
import { checkSums } from './check-sums.ts';
import type { Issue } from './issue.ts';

/** What Slack would refuse of a message; empty when it takes it. A missing fallback text is an issue too. */
export function validateMessage(message: { readonly text?: unknown; readonly blocks?: unknown }): readonly Issue[] {
  const { text, blocks } = message;
  const issues: Issue[] = [];
  if (typeof text !== 'string' || text.trim() === '') issues.push({ pointer: '/text', problem: 'no fallback text' });
  else if (text.length > LIMITS.fallbackText) issues.push({ pointer: '/text', problem: `${text.length} characters` });
  if (!Array.isArray(blocks)) return [...issues, { pointer: '/blocks', problem: 'not a list' }];
  return [...issues, ...checkBlocks(blocks, 'message'), ...checkSums(blocks, 'message')];
}

/** What Slack would refuse of a modal or Home view; empty when it takes it. */
export function validateView(view: object): readonly Issue[] {
  const it = view as Readonly<Record<string, unknown>>;
  const surface: Surface | undefined = it.type === 'modal' || it.type === 'home' ? it.type : undefined;
  if (surface === undefined) return [{ pointer: '/type', problem: 'neither modal nor home' }];
  if (!Array.isArray(it.blocks)) return [{ pointer: '/blocks', problem: 'not a list' }];
  const hasInput = it.blocks.some((block) => (block as { readonly type?: unknown }).type === 'input');
  return [
    ...checkBlocks(it.blocks, surface),
    ...checkSums(it.blocks, surface),
    ...(surface === 'modal' ? ['title', 'submit', 'close'].flatMap((field) => checkTitle(it[field], field)) : []),
    ...(hasInput && surface === 'modal' && it.submit === undefined
      ? [{ pointer: '/submit', problem: 'a view with fields needs a submit button' }]
      : []),
    ...tooLong(it.private_metadata, 'private_metadata', LIMITS.privateMetadata),
    ...tooLong(it.callback_id, 'callback_id', LIMITS.id),
    ...tooLong(JSON.stringify(view), '', LIMITS.viewBytes),
  ];
}

function checkTitle(value: unknown, field: string): readonly Issue[] {
  if (value === undefined) return field === 'title' ? [{ pointer: '/title', problem: 'missing' }] : [];
  const text = (value as { readonly text?: unknown }).text;
  if (typeof text !== 'string' || text === '') return [{ pointer: `/${field}`, problem: 'no text' }];
  return tooLong(text, field, LIMITS.viewTitle);
}

function tooLong(value: unknown, field: string, most: number): readonly Issue[] {
  if (typeof value !== 'string' || value.length <= most) return [];
  return [{ pointer: `/${field}`, problem: `${value.length} characters, at most ${most}` }];
}
