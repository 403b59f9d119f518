import { Environment } from '@marcbachmann/cel-js';
import { BadValue } from '../functions/bad-value.ts';
import { FUNCTIONS } from '../functions/functions.ts';
import { filled } from '../functions/given.ts';
import type { MappingFile } from '../schema/mapping-file.ts';

/** A value of a source that its status table does not have. */
export interface UnmappedWord {
  readonly table: string;
  readonly value: string;
}

/** The languages of one mapping file: of expressions about a record, and of those about one line of it. */
export interface Environments {
  readonly record: Environment;
  readonly item: Environment;
}

/** Something in `constants` or `tables` that cannot be used, at its path in the file. */
export interface Unusable {
  readonly path: readonly string[];
  readonly message: string;
}

/** What a record's expressions can name. */
const VARIABLES = ['record', 'rows', 'body', 'headers', 'received_at'] as const;
const LIMITS = { maxAstNodes: 2_000, maxDepth: 60, maxListElements: 500, maxMapEntries: 500, maxCallArguments: 8 };
/** In a table it stands for every value that the table does not name. */
const ANYTHING = '*';
const UNKNOWN = 'unknown';
/** CEL's own functions. An environment that was asked for them must not be given more: it would share them with all others. */
const CEL_WORDS: readonly string[] = new Environment().getDefinitions().functions.map(({ name }) => name);

/** Builds both languages. A table is a function of its name; `onUnmapped` hears of each value that it does not have. */
export function createEnvironments(
  { constants, tables }: Pick<MappingFile, 'constants' | 'tables'>,
  onUnmapped: (word: UnmappedWord) => void,
): { readonly environments: Environments; readonly unusable: readonly Unusable[] } {
  const unusable: Unusable[] = [];
  const record = new Environment({ enableOptionalTypes: true, homogeneousAggregateLiterals: false, limits: LIMITS });
  const known = new Set(CEL_WORDS);

  function attempt(path: readonly string[], register: () => void): void {
    try {
      if (known.has(path[1] ?? '')) throw new Error('taken');
      register();
    } catch {
      unusable.push({ path, message: 'is a word of expressions already: choose another name' });
    }
  }

  for (const name of VARIABLES) record.registerVariable(name, 'dyn');
  record.registerConstant('none', 'dyn', null);
  for (const [signature, run] of Object.entries(FUNCTIONS)) {
    record.registerFunction(signature, run);
    known.add(signature.slice(0, signature.indexOf('(')));
  }
  for (const [name, value] of Object.entries(constants)) {
    attempt(['constants', name], () => record.registerConstant(name, typeOf(value), value));
  }
  for (const [name, table] of Object.entries(tables)) {
    const look = lookUp(name, table, onUnmapped);
    attempt(['tables', name], () => record.registerFunction(`${name}(dyn): dyn`, look));
  }
  const item = record.clone().registerVariable('item', 'dyn').registerVariable('index', 'int');
  return { environments: { record, item }, unusable };
}

function lookUp(
  name: string,
  table: Readonly<Record<string, string | null>>,
  onUnmapped: (word: UnmappedWord) => void,
): (value: unknown) => string | null {
  const words = new Map(Object.entries(table));
  return (value) => {
    const held = filled(value);
    if (held === undefined) return null;
    if (typeof held === 'object') throw new BadValue(name, 'a text', held);
    const word = String(held).trim();
    const mapped = words.get(word) ?? (words.has(word) ? null : words.get(ANYTHING));
    if (mapped !== undefined) return mapped;
    onUnmapped({ table: name, value: word });
    return UNKNOWN;
  };
}

function typeOf(value: string | number | boolean): string {
  if (typeof value === 'number') return 'double';
  return typeof value === 'string' ? 'string' : 'bool';
}
