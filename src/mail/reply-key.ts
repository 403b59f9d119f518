import { randomBytes } from 'node:crypto';
import type { MetaStore } from '../app/ports/meta-store.ts';

const NAME = 'mail.reply_key';

/** The key of this installation that reply addresses are proved with; made at the first call and kept. */
export function replyKey(meta: MetaStore): string {
  const known = meta.get(NAME);
  if (known !== undefined) return known;
  const key = randomBytes(32).toString('base64url');
  meta.set(NAME, key);
  return key;
}
