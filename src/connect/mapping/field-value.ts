import { type Expression, ExpressionError, type Scope } from './expression/compile-expression.ts';
import { plainValue } from './expression/plain-value.ts';
import { given } from './functions/given.ts';

/** How one field of an event's data comes out of a record. */
export type Field =
  | { readonly kind: 'constant'; readonly value: unknown }
  | { readonly kind: 'expression'; readonly run: Expression }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [string, Field])[] }
  | { readonly kind: 'list'; readonly items: readonly Field[] }
  | { readonly kind: 'each'; readonly list: Expression; readonly item: Field };

/** The value of a field; `undefined` where it is absent, and for an object or a list of absent fields. */
export function fieldValue(field: Field, scope: Scope): unknown {
  switch (field.kind) {
    case 'constant':
      return field.value;
    case 'expression':
      return plainValue(field.run(scope));
    case 'object':
      return objectOf(field.fields, scope);
    case 'list':
      return unlessEmpty(field.items.map((item) => fieldValue(item, scope)));
    case 'each':
      return eachOf(field.list, field.item, scope);
  }
}

function objectOf(fields: readonly (readonly [string, Field])[], scope: Scope): unknown {
  const entries = fields.flatMap(([name, field]) => {
    const value = fieldValue(field, scope);
    return value === undefined ? [] : [[name, value] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function eachOf(list: Expression, item: Field, scope: Scope): unknown {
  const items = given(list(scope));
  if (items === undefined) return undefined;
  if (!Array.isArray(items)) throw new ExpressionError('each needs a list');
  return unlessEmpty(
    items.map((each: unknown, index) => fieldValue(item, { ...scope, item: each, index: BigInt(index) })),
  );
}

function unlessEmpty(values: readonly unknown[]): readonly unknown[] | undefined {
  const present = values.filter((value) => value !== undefined);
  return present.length === 0 ? undefined : present;
}
