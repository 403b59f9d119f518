import { randomBytes } from 'node:crypto';
import type { Ids } from './app/ports/ids.ts';

/** Ids of 120 random bits. */
export const randomIds: Ids = {
  effect: () => `ef_${randomBytes(15).toString('base64url')}`,
  followUp: () => `fu_${randomBytes(15).toString('base64url')}`,
};
