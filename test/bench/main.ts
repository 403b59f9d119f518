import { ROWS } from './rows.ts';
import { runRows } from './run-rows.ts';
import { SERVERS, type ServerName } from './servers.ts';

// Whoever gives up in the middle leaves no gigabytes behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const names = Object.keys(ROWS);
const args = process.argv.slice(2);
const [first, server] = args;

if (first === 'serve' && server !== undefined && server in SERVERS) {
  await SERVERS[server as ServerName]();
} else {
  const unknown = args.filter((arg) => !names.includes(arg));
  if (unknown.length > 0) {
    process.stderr.write(`unknown: ${unknown.join(' ')}\nusage: npm run bench [-- NAME…]\nnames: ${names.join(' ')}\n`);
    process.exit(2);
  }
  await runRows(args.length === 0 ? names : args);
  // Connections of peers may linger; everything is written.
  process.exit(0);
}
