import { type Document, isMap, isNode, isScalar, type LineCounter } from 'yaml';
import type { z } from 'zod';

/** One mistake with the place of its nearest node. */
export interface Mistake {
  readonly line: number;
  readonly column: number;
  /** E.g. `teams.payments.zone`; empty for the file itself. */
  readonly path: string;
  readonly message: string;
}

type Path = readonly PropertyKey[];

/** Says where in a YAML text a zod issue is; an unknown key is one mistake at the key itself. */
export function locateIssue(issue: z.core.$ZodIssue, document: Document, lines: LineCounter): readonly Mistake[] {
  const { path, message, keys } = plainIssue(issue);
  if (keys !== undefined) {
    return keys.map((key) => at([...path, key], 'is not a setting', keyOffset(document, path, key), lines));
  }
  return [at(path, message, offsetOf(document, path), lines)];
}

interface PlainIssue {
  readonly path: Path;
  readonly message: string;
  readonly keys?: readonly string[];
  /** The value is of a kind that this branch of a union does not take at all. */
  readonly otherKind?: boolean;
}

/** Of a union the branch that understood most of the value knows best what is wrong with it. */
function plainIssue(issue: z.core.$ZodIssue, prefix: Path = []): PlainIssue {
  const path = [...prefix, ...issue.path];
  if (issue.code === 'unrecognized_keys') return { path, message: issue.message, keys: issue.keys };
  if (issue.code === 'invalid_key') return { path, message: issue.issues[0]?.message ?? issue.message };
  if (issue.code === 'invalid_type') return { path, message: issue.message, otherKind: true };
  if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input') return { path, message: issue.message };
  const inner = issue.errors.flat().map((each) => plainIssue(each, path));
  const deepest = inner.sort((a, b) => depth(b) - depth(a))[0];
  if (deepest !== undefined && depth(deepest) > path.length) return deepest;
  const meant = inner.some((each) => !each.otherKind) ? inner.filter((each) => !each.otherKind) : inner;
  return { path, message: [...new Set(meant.map((each) => each.message))].join('; or ') };
}

function depth(issue: PlainIssue): number {
  return issue.path.length + (issue.keys === undefined ? 0 : 1);
}

function at(path: Path, message: string, offset: number, lines: LineCounter): Mistake {
  const { line, col } = lines.linePos(offset);
  return { line, column: col, path: path.map(String).join('.'), message };
}

/** Offset of the value at a path, or of the nearest thing around it that exists. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: Path, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return offsetOf(document, path);
  const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}
