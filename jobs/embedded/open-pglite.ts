import { gunzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { postgresInit, postgresStart, typeNumbers } from './postgres-settings.ts';

/** Opens an in-memory PostgreSQL, from a prepared data folder when there is one; values pass as `pg` passes them. */
export function openPglite(template: Uint8Array | undefined): Promise<PGlite> {
  const { int8, text, varchar, json, jsonb } = typeNumbers;
  return PGlite.create({
    dataDir: 'memory://',
    startParams: postgresStart,
    initDbStartParams: postgresInit,
    // unpacked here, since PGlite never ends with a damaged file
    ...(template ? { loadDataDir: new Blob([gunzipSync(template)], { type: 'application/x-tar' }) } : {}),
    parsers: { [int8]: (value: string) => value },
    serializers: { [text]: asText, [varchar]: asText, [json]: asText, [jsonb]: asText },
  });
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
