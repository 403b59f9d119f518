const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Names for everything that Slack names. Ids never repeat, also over a restart: the bot keeps some of them as keys. */
export interface Ids {
  view(): string;
  event(): string;
  envelope(): string;
  block(): string;
  action(): string;
  hash(): string;
  trigger(): string;
  secret(): string;
  /** A message timestamp, `seconds.microseconds`, above every earlier one. */
  ts(): string;
}

/** Ids from random bytes, timestamps from simulated time; `latestTs` is the highest timestamp ever given. */
export function createIds(options: {
  readonly randomBytes: (count: number) => Uint8Array;
  readonly now: () => number;
  readonly latestTs?: string;
}): Ids {
  let lastMicros = options.latestTs === undefined ? 0n : microsOf(options.latestTs);
  function letters(count: number): string {
    return Array.from(options.randomBytes(count), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  }
  function hex(count: number): string {
    return Buffer.from(options.randomBytes(count)).toString('hex');
  }
  return {
    view: () => `V${letters(10)}`,
    event: () => `Ev${letters(10)}`,
    envelope: () => [4, 2, 2, 2, 6].map(hex).join('-'),
    block: () => letters(5),
    action: () => letters(5),
    hash: () => `${Math.floor(options.now() / 1000)}.${letters(8)}`,
    trigger: () => `${letters(12)}.${letters(12)}.${hex(16)}`,
    secret: () => hex(24),
    ts() {
      const wanted = BigInt(Math.floor(options.now())) * 1000n;
      lastMicros = wanted > lastMicros ? wanted : lastMicros + 1n;
      return `${lastMicros / 1_000_000n}.${(lastMicros % 1_000_000n).toString().padStart(6, '0')}`;
    },
  };
}

/** Microseconds of a message timestamp, for comparing two of them. */
export function microsOf(ts: string): bigint {
  const [seconds = '0', micros = ''] = ts.split('.');
  return BigInt(seconds) * 1_000_000n + BigInt(micros.padEnd(6, '0').slice(0, 6) || '0');
}
