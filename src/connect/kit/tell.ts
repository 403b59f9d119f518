import { createHash } from 'node:crypto';
import type { ProviderEvent } from '../../app/connect/provider-event.ts';

const LONGEST_KEY = 120;

/**
 * An event whose id is the provider's own name for the thing and a digest of what is told of it: webhooks repeat the same
 * payment, parcel or checkpoint again and again, and the same telling of it is the same event.
 */
export function tell(key: string, event: Omit<ProviderEvent, 'id'>): ProviderEvent {
  const digest = createHash('sha256').update(JSON.stringify(event)).digest('base64url').slice(0, 16);
  return { id: `${key.slice(0, LONGEST_KEY)}/${digest}`, ...event };
}

/**
 * A word of the provider that no table has: stored as an event of a type that nobody knows, so that
 * SYS.UNMAPPED_STATUS opens once for it.
 */
export function unmapped(provider: string, field: string, value: string, time: string): ProviderEvent {
  const word = value.slice(0, LONGEST_KEY);
  return tell(`unmapped/${field}/${word}`, {
    type: `${provider}.${field}: ${word}`,
    time,
    data: { provider, field, value: word },
  });
}
