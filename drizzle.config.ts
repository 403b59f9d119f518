import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: [
    './db/sqlite/schema.ts',
    './db/sqlite/outgoing-schema.ts',
    './db/sqlite/connect-schema.ts',
    './db/sqlite/subject-schema.ts',
    './db/sqlite/stock-schema.ts',
    './db/sqlite/coming-schema.ts',
    './db/sqlite/silence-schema.ts',
    './db/sqlite/monitored-schema.ts',
    './db/sqlite/procedure-schema.ts',
    './db/sqlite/approval-schema.ts',
    './db/sqlite/kept-case-schema.ts',
    './db/sqlite/person-schema.ts',
    './db/sqlite/message-schema.ts',
    './db/sqlite/telling-schema.ts',
    './db/sqlite/figures-schema.ts',
  ],
  out: './db/migrations',
});
