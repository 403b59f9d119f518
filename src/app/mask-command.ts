import type { CaseCommand } from '../domain/case/command.ts';
import { maskText } from '../domain/privacy/mask-text.ts';

/** What people type about a case in their own words. */
const FREE_TEXT = ['note', 'text', 'reason', 'ask', 'answer', 'override'] as const;
/** Answers that are dates and figures say nothing about anybody. */
const FIGURE = /^-?[\d.,-]+$/;

/**
 * The command with customers' addresses, telephone numbers and accounts masked in what its person typed: notes go into
 * cards, threads and other departments' channels, and stay in the history (domain.md 12).
 */
export function maskCommand(command: CaseCommand): CaseCommand {
  const typed = Object.entries(command).flatMap(([field, value]) =>
    typeof value === 'string' && FREE_TEXT.some((it) => it === field) && !FIGURE.test(value)
      ? [[field, maskText(value)]]
      : [],
  );
  return typed.length === 0 ? command : { ...command, ...Object.fromEntries(typed) };
}
