import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Params } from '../domain/detection/rule.ts';
import { Fault } from '../fault.ts';
import { crossIssues } from './cross-issues.ts';
import { locateIssue, type Mistake } from './locate-issue.ts';
import { SettingsFile } from './schema/settings-file.ts';
import type { Settings } from './settings.ts';
import { type SettingsBase, settingsOf } from './settings-of.ts';

/** A settings file to be read. */
export interface SettingsSource {
  readonly text: string;
  /** Name for messages. */
  readonly file: string;
  readonly base: SettingsBase;
  /** Own parameters of each rule by code: a parameter that a rule does not have is a mistake then. */
  readonly params?: Readonly<Record<string, Params>>;
}

/** Reads `ordermend.yaml`. Throws one `settings` fault that names every mistake with line, column and path. */
export function readSettings({ text, file, base, params }: SettingsSource): Settings {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    throw mistaken(
      file,
      document.errors.map(({ pos, message }) => {
        const { line, col } = lines.linePos(pos[0]);
        return { line, column: col, path: '', message };
      }),
    );
  }
  const read = SettingsFile.safeParse(contentsOf(document, file));
  const issues = read.success ? crossIssues(read.data, base, params) : read.error.issues;
  if (!read.success || issues.length > 0) {
    throw mistaken(
      file,
      issues.flatMap((issue) => locateIssue(issue, document, lines)),
    );
  }
  return settingsOf(read.data, base);
}

/** Aliases that multiply without end are refused by the library. */
function contentsOf(document: Document, file: string): unknown {
  try {
    return document.toJS() ?? {};
  } catch (cause) {
    throw new Fault({ code: 'settings', sentence: `${file} cannot be read: its aliases do not resolve.`, cause });
  }
}

function mistaken(file: string, mistakes: readonly Mistake[]): Fault {
  const sorted = [...mistakes].sort((a, b) => a.line - b.line || a.column - b.column);
  return new Fault({
    code: 'settings',
    sentence: sorted.length === 1 ? `${file} has a mistake:` : `${file} has ${sorted.length} mistakes:`,
    details: sorted.map(({ line, column, path, message }) =>
      [`${file}:${line}:${column}`, path, message].filter((part) => part !== '').join(' '),
    ),
    hint: 'docs/configuration.md describes every key.',
  });
}
