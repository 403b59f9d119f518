import { compileExpression, type Expression } from './expression/compile-expression.ts';
import { createEnvironments, type Environments, type UnmappedWord } from './expression/environment.ts';
import type { Field } from './field-value.ts';
import type { Mistakes } from './mistakes.ts';
import type { EventRule } from './schema/event-rule.ts';
import type { MappingFile } from './schema/mapping-file.ts';

/** One event of a mapping, ready to run. */
export interface CompiledRule {
  readonly type: string;
  readonly when?: Expression;
  readonly id: Expression;
  readonly subject?: Expression;
  readonly about: Readonly<Partial<Record<keyof NonNullable<EventRule['about']>, Expression>>>;
  readonly time: Expression;
  readonly data: Field;
}

/** The expressions of a mapping file. `unmapped` takes up what status tables do not have, until it is emptied. */
export interface CompiledMapping {
  readonly records: Expression;
  readonly rules: readonly CompiledRule[];
  readonly unmapped: UnmappedWord[];
}

type Path = readonly (string | number)[];

const LOOP_KEYS = 'each,fields';
const NEVER: Expression = () => undefined;

/** Reads every expression of a file; what is wrong goes to `mistakes`, and such an expression is absent then. */
export function compileMapping(file: MappingFile, mistakes: Mistakes): CompiledMapping {
  const unmapped: UnmappedWord[] = [];
  const { environments, unusable } = createEnvironments(file, (word) => unmapped.push(word));
  for (const { path, message } of unusable) mistakes.add(path, message);
  const compile = createCompile(environments, mistakes);
  return {
    records: compile.expression(file.records, ['records']),
    rules: file.events.map((rule, i) => compile.rule(rule, ['events', i])),
    unmapped,
  };
}

function createCompile(environments: Environments, mistakes: Mistakes) {
  function expression(source: string, path: Path, loops = 0): Expression {
    const environment = loops === 0 ? environments.record : environments.item;
    const compiled = compileExpression(source, environment, { path: path.join('.'), loops });
    if (compiled.ok) return compiled.run;
    mistakes.add(path, compiled.message, compiled.at);
    return NEVER;
  }

  function field(value: unknown, path: Path, loops = 0): Field {
    if (typeof value === 'string') return { kind: 'expression', run: expression(value, path, loops) };
    if (Array.isArray(value)) return { kind: 'list', items: value.map((item, i) => field(item, [...path, i], loops)) };
    if (typeof value !== 'object' || value === null) return { kind: 'constant', value };
    if (Object.keys(value).sort().join() === LOOP_KEYS)
      return each(value as { each: unknown; fields: unknown }, path, loops);
    return {
      kind: 'object',
      fields: Object.entries(value).map(([name, inner]) => [name, field(inner, [...path, name], loops)] as const),
    };
  }

  function each(loop: { each: unknown; fields: unknown }, path: Path, loops: number): Field {
    if (loops > 0) mistakes.add(path, 'stands within another list: make the inner one with .map()');
    if (typeof loop.each !== 'string') mistakes.add([...path, 'each'], 'must be an expression');
    return {
      kind: 'each',
      list: expression(String(loop.each), [...path, 'each']),
      item: field(loop.fields, [...path, 'fields'], 1),
    };
  }

  function rule(given: EventRule, path: Path): CompiledRule {
    const at = (name: 'id' | 'time') => expression(given[name], [...path, name]);
    const maybe = (name: 'when' | 'subject') => {
      const source = given[name];
      return source === undefined ? {} : { [name]: expression(source, [...path, name]) };
    };
    const about = Object.entries(given.about ?? {}).flatMap(([name, source]) =>
      source === undefined ? [] : [[name, expression(source, [...path, 'about', name])] as const],
    );
    return {
      type: given.type,
      id: at('id'),
      time: at('time'),
      ...maybe('when'),
      ...maybe('subject'),
      about: Object.fromEntries(about),
      data: field(given.data, [...path, 'data']),
    };
  }

  return { expression, rule };
}
