import type { Clue, ProviderEvent } from '../../app/connect/provider-event.ts';
import { unmapped } from '../kit/tell.ts';
import type { CompiledMapping, CompiledRule } from './compile-mapping.ts';
import { ExpressionError, type Scope } from './expression/compile-expression.ts';
import { fieldValue } from './field-value.ts';
import { given } from './functions/given.ts';
import { text } from './functions/text.ts';
import type { Mapping } from './mapping.ts';

/** Makes the events of one record: those whose `when` is true, and one for each word that a status table does not have and none of them carries. */
export function createMapRecord(source: string, compiled: CompiledMapping): Mapping['map'] {
  function eventsOf(scope: Scope): readonly ProviderEvent[] {
    compiled.unmapped.length = 0;
    const events = compiled.rules.filter((rule) => isMeant(rule, scope)).map((rule) => eventOf(rule, scope));
    const time = events[0]?.time ?? String(scope.received_at);
    // What an event carries as its raw status, detection hears by itself.
    const carried = new Set(events.map(({ data }) => data.raw_status));
    const untold = compiled.unmapped.filter(({ value }) => !carried.has(value));
    const words = new Map(untold.map((word) => [`${word.table}: ${word.value}`, word]));
    return [...events, ...[...words.values()].map(({ table, value }) => unmapped(source, table, value, time))];
  }

  return (scope, receivedAt) => {
    try {
      const values = { rows: [], body: null, headers: {}, ...scope, received_at: new Date(receivedAt).toISOString() };
      return { ok: true, events: eventsOf(values) };
    } catch (error) {
      // A record can be as odd as its sender likes, e.g. nested too deeply: it is refused, and the others go on.
      return { ok: false, error: error instanceof Error ? error.message : String(error) };
    }
  };
}

function isMeant({ when }: CompiledRule, scope: Scope): boolean {
  return when === undefined || given(when(scope)) === true;
}

function eventOf(rule: CompiledRule, scope: Scope): ProviderEvent {
  const about = rule.subject === undefined ? cluesOf(rule, scope) : [];
  return {
    id: needed(rule, 'id', scope),
    type: rule.type,
    time: needed(rule, 'time', scope),
    ...(rule.subject === undefined ? {} : { subject: needed(rule, 'subject', scope) }),
    ...(about.length === 0 ? {} : { about }),
    data: (fieldValue(rule.data, scope) ?? {}) as ProviderEvent['data'],
  };
}

function needed(rule: CompiledRule, name: 'id' | 'time' | 'subject', scope: Scope): string {
  const value = text(rule[name]?.(scope));
  if (value === null || value === '') throw new ExpressionError(`${name} of ${rule.type} is empty`);
  return value;
}

function cluesOf({ about, type }: CompiledRule, scope: Scope): readonly Clue[] {
  const value = (name: keyof typeof about) => text(about[name]?.(scope)) ?? '';
  const [order, number, tracking, carrier] = [value('order'), value('number'), value('tracking'), value('carrier')];
  const clues: readonly Clue[] = [
    ...(order === '' ? [] : [{ kind: 'order', value: order } as const]),
    ...(number === '' ? [] : [{ kind: 'number', value: number } as const]),
    ...(tracking === ''
      ? []
      : [{ kind: 'tracking', number: tracking, ...(carrier === '' ? {} : { carrier }) } as const]),
  ];
  if (clues.length === 0 && Object.keys(about).length > 0) {
    throw new ExpressionError(`about of ${type} names nothing that leads to an order`);
  }
  return clues;
}
