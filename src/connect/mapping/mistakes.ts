import { type Document, isScalar, type LineCounter } from 'yaml';
import type { z } from 'zod';
import { Fault } from '../../fault.ts';
import { locateIssue, type Mistake } from '../../settings/locate-issue.ts';
import { locateExpression } from './expression/locate-expression.ts';

type Path = readonly (string | number)[];

/** Collects what is wrong with a mapping file, each at its place in the text. */
export interface Mistakes {
  /** Something about the value at a path; with `at` about a character of the expression that stands there. */
  add(path: Path, message: string, at?: number): void;
  addIssue(issue: z.core.$ZodIssue): void;
  addSyntax(offset: number, message: string): void;
  /** How many there are. */
  count(): number;
  /** One `settings` fault that shows each with file, line and caret. */
  fault(): Fault;
}

/** An empty collection about one file. */
export function createMistakes(source: {
  readonly file: string;
  readonly text: string;
  readonly document: Document;
  readonly lines: LineCounter;
}): Mistakes {
  const { file, text, document, lines } = source;
  const found: Mistake[] = [];

  function addIssue(issue: z.core.$ZodIssue): void {
    found.push(...locateIssue(issue, document, lines));
  }

  return {
    addIssue,
    add(path, message, at) {
      const node = at === undefined ? undefined : document.getIn(path, true);
      if (!isScalar(node) || at === undefined)
        return addIssue({ code: 'custom', path: [...path], message, input: undefined });
      const { line, col } = lines.linePos(locateExpression(node, text, at));
      found.push({ line, column: col, path: path.join('.'), message });
    },
    addSyntax(offset, message) {
      const { line, col } = lines.linePos(offset);
      found.push({ line, column: col, path: '', message });
    },
    count: () => found.length,
    fault() {
      const sorted = [...found].sort((a, b) => a.line - b.line || a.column - b.column);
      return new Fault({
        code: 'settings',
        sentence: sorted.length === 1 ? `${file} has a mistake:` : `${file} has ${sorted.length} mistakes:`,
        details: sorted.map((mistake) => shownAt(file, text, mistake)),
        hint: 'docs/mapping.md describes mapping files.',
      });
    },
  };
}

/** The mistake with its line of the file, and a caret under the column. */
function shownAt(file: string, text: string, { line, column, path, message }: Mistake): string {
  const source = text.split('\n')[line - 1]?.replaceAll('\t', ' ').trimEnd() ?? '';
  const head = [`${file}:${line}:${column}`, path, message].filter((part) => part !== '').join(' ');
  return `${head}\n      ${source}\n      ${' '.repeat(column - 1)}^`;
}
