import type { Say } from '../pen.ts';

/** What is said when somebody looks at a customer's contact data. */
export interface RevealWords {
  readonly title: string;
  readonly submit: string;
  readonly means: string;
  readonly reason: string;
  readonly ready: Say<[id: string]>;
  readonly show: string;
  readonly hide: string;
  readonly heading: Say<[id: string]>;
  readonly disappears: Say<[at: number]>;
  readonly fields: Readonly<Record<'name' | 'recipient' | 'phone' | 'email' | 'address', string>>;
  readonly line: Say<[label: string, value: string]>;
  readonly nothing: string;
  /** Their permission is over, or it was never theirs. */
  readonly over: string;
}
