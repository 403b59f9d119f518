import type { Mapped } from '../../app/connect/provider-event.ts';
import type { Source } from '../provider.ts';
import { mapDelivery } from './map-delivery.ts';
import type { Mapping } from './mapping.ts';
import type { Signature } from './schema/signature.ts';
import { verifierOf } from './verify/verifier-of.ts';

/** Stands for a secret where the scheme has none. */
export const NO_SECRET = 'none-loopback';

/** A mapping as one more source of `POST /v1/in/<source>`. */
export function mappingSource(mapping: Mapping, signature: Signature): Source {
  return {
    name: mapping.source,
    title: mapping.file,
    secretName: signature.scheme === 'none-loopback' ? NO_SECRET : signature.secret_env,
    ...(signature.scheme === 'none-loopback' ? { refusal: LOCAL_ONLY } : {}),
    isPing: () => false,
    isSigned: (webhook, secret, now) => verifierOf(signature, secret)(webhook, now),
    map(headers, body, receivedAt): Mapped {
      const mapped = mapDelivery(mapping, { headers, body, receivedAt });
      if (!mapped.ok) return mapped;
      const rejected = mapped.rejected.map(({ index, error, record }) => ({
        error: `record ${index + 1}: ${error}`,
        body: JSON.stringify(record) ?? String(record),
      }));
      return { ok: true, events: mapped.events, links: [], rejected };
    },
  };
}

const LOCAL_ONLY = 'This source is taken only from programs on this machine, and not through a proxy.';
