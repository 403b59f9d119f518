import type { ShopDatabase } from './open-database.ts';

/** An effect that was answered; the answer stands. */
export interface EffectRow {
  readonly effectId: string;
  readonly subject: string;
  readonly kind: string;
  readonly at: number;
  readonly status: number;
  readonly body: unknown;
}

export interface EffectRows {
  find(effectId: string): EffectRow | undefined;
  add(effect: EffectRow): void;
}

interface Raw {
  readonly effect_id: string;
  readonly subject: string;
  readonly kind: string;
  readonly at: number;
  readonly status: number;
  readonly body: string;
}

/** Reads and writes answered effects. */
export function createEffectRows(database: ShopDatabase): EffectRows {
  const select = database.prepare<[string], Raw>('select * from effects where effect_id = ?');
  const insert = database.prepare('insert into effects values (?, ?, ?, ?, ?, ?)');
  return {
    find(effectId) {
      const raw = select.get(effectId);
      return raw && { ...raw, effectId: raw.effect_id, body: JSON.parse(raw.body) as unknown };
    },
    add: ({ effectId, subject, kind, at, status, body }) =>
      void insert.run(effectId, subject, kind, at, status, JSON.stringify(body)),
  };
}
