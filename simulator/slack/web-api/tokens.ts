import type { Store } from '../state/store.ts';
import type { Caller } from './method.ts';
import { APP_SCOPES, BOT_SCOPES } from './scopes.ts';

/** What the app needs to speak with this workspace, and with whose name its requests are signed. */
export interface Secrets {
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly ingestSecret: string;
  readonly effectsSecret: string;
}

/** Secrets of this workspace, drawn once and then kept in its store. */
export function keptSecrets(store: Store, randomBytes: (count: number) => Uint8Array): Secrets {
  const kept = store.load('secret');
  function secret(name: keyof Secrets, make: () => string): string {
    const known = kept.find((row) => row.key === name);
    if (known !== undefined) return String(known.value);
    const fresh = make();
    store.put('secret', name, fresh);
    return fresh;
  }
  const hex = (count: number): string => Buffer.from(randomBytes(count)).toString('hex');
  const webhook = (): string => `whsec_${Buffer.from(randomBytes(24)).toString('base64')}`;
  return {
    botToken: secret('botToken', () => `xoxb-local-${hex(12)}`),
    appToken: secret('appToken', () => `xapp-local-${hex(12)}`),
    signingSecret: secret('signingSecret', () => hex(16)),
    ingestSecret: secret('ingestSecret', webhook),
    effectsSecret: secret('effectsSecret', webhook),
  };
}

/** Who a token belongs to; undefined when it is not of this workspace. */
export function callerOf(
  token: string,
  secrets: Pick<Secrets, 'botToken' | 'appToken'>,
  botScopes: readonly string[] = BOT_SCOPES,
): Caller | undefined {
  if (token === secrets.botToken) return { kind: 'bot', scopes: botScopes };
  if (token === secrets.appToken) return { kind: 'app', scopes: APP_SCOPES };
  return undefined;
}
