import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

const SCHEMA = `
create table if not exists facts (key text primary key, value integer not null) strict;

create table if not exists orders (
  id text primary key, count integer not null, placed_at integer not null
) strict;

create table if not exists events (
  id text primary key,
  subject text not null,
  at integer not null,
  type text not null,
  source text not null,
  data text not null,
  stock text,
  state text not null check (state in ('planned', 'held', 'told', 'sent')),
  position integer
) strict;
create index if not exists events_planned on events (at, id) where state = 'planned';
create index if not exists events_told on events (position) where state = 'told';
create index if not exists events_email on events (lower(data ->> '$.customer.email'))
  where type in ('order.created', 'order.updated') and position is not null;
create index if not exists events_subject on events (subject, position);

create table if not exists effects (
  effect_id text primary key, subject text not null, kind text not null, at integer not null,
  status integer not null, body text not null
) strict;

create table if not exists stock (
  sku text not null, warehouse text not null, on_hand integer not null, reserved integer not null,
  told integer not null default 0, coming integer not null default 0,
  primary key (sku, warehouse)
) strict;
`;

export type ShopDatabase = Database.Database;

/** Opens `shop.db` in the folder, making both when they are missing. Throws when the folder cannot be written. */
export function openDatabase(folder: string): ShopDatabase {
  mkdirSync(folder, { recursive: true });
  const database = new Database(join(folder, 'shop.db'));
  database.pragma('journal_mode = WAL');
  // A killed process loses nothing in WAL mode; only a power cut could take the last moments of a make-believe shop.
  database.pragma('synchronous = NORMAL');
  database.exec(SCHEMA);
  return database;
}
