import { type ASTNode, type Environment, EvaluationError, ParseError } from '@marcbachmann/cel-js';

/** The values that an expression may name. */
export type Scope = Readonly<Record<string, unknown>>;

/** An expression that was read. It throws `ExpressionError` for values that it cannot work with. */
export type Expression = (scope: Scope) => unknown;

/** Why an expression has no value, in one sentence without its point. */
export class ExpressionError extends Error {}

/** An expression, or what is wrong with it and at which character. */
export type Compiled =
  | { readonly ok: true; readonly run: Expression }
  | { readonly ok: false; readonly message: string; readonly at: number };

const LONGEST = 4_000;
/** Lists within lists: with at most 2,000 entries each, no expression works for more than a moment. */
const DEEPEST_LOOP = 2;
const LOOPS: ReadonlySet<string> = new Set(['map', 'filter', 'all', 'exists', 'exists_one', 'bind']);

/** Where an expression stands: its path for messages, and how many lists it stands in already. */
export interface Place {
  readonly path: string;
  readonly loops: number;
}

/** Reads one CEL expression. */
export function compileExpression(source: string, environment: Environment, { path, loops }: Place): Compiled {
  if (source.length > LONGEST) return { ok: false, message: `is longer than ${LONGEST} characters`, at: 0 };
  try {
    const parsed = environment.parse(source);
    const { valid, error } = parsed.check();
    if (!valid) return { ok: false, message: error?.summary ?? 'is no expression', at: error?.range?.start ?? 0 };
    const forbidden = forbiddenIn(parsed.ast, loops);
    if (forbidden !== undefined) return { ok: false, ...forbidden };
    return { ok: true, run: (scope) => evaluate(parsed, source, path, scope) };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return { ok: false, message: error.summary, at: error.range?.start ?? 0 };
  }
}

function evaluate(parsed: (scope: Scope) => unknown, source: string, path: string, scope: Scope): unknown {
  try {
    return parsed(scope);
  } catch (error) {
    const why = error instanceof EvaluationError ? error.summary : (error as Error).message;
    const shown = source.trim().replaceAll(/\s+/g, ' ');
    throw new ExpressionError(`${path}: ${why} (in ${shown.length > 80 ? `${shown.slice(0, 79)}…` : shown})`, {
      cause: error,
    });
  }
}

/** CEL itself cannot loop for ever; regular expressions and lists within lists within lists nearly can. */
function forbiddenIn(node: unknown, loops: number): { readonly message: string; readonly at: number } | undefined {
  if (Array.isArray(node)) return first(node, loops);
  if (!isNode(node)) return undefined;
  const name = node.op === 'rcall' ? node.args[0] : undefined;
  if (name === 'matches') {
    return {
      message: 'matches() is not offered: a text can make it run for ever; use contains, startsWith or endsWith',
      at: node.start,
    };
  }
  const inside = name !== undefined && LOOPS.has(name) ? loops + 1 : loops;
  if (inside > DEEPEST_LOOP)
    return { message: `has lists within lists, more than ${DEEPEST_LOOP} deep`, at: node.start };
  return first(node.args as unknown as readonly unknown[], inside);
}

function first(
  nodes: readonly unknown[],
  loops: number,
): { readonly message: string; readonly at: number } | undefined {
  if (!Array.isArray(nodes)) return forbiddenIn(nodes, loops);
  for (const each of nodes) {
    const forbidden = forbiddenIn(each, loops);
    if (forbidden !== undefined) return forbidden;
  }
  return undefined;
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}
