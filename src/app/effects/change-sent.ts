import type { Case } from '../../domain/case/case.ts';
import type { EffectId } from '../../domain/ids.ts';
import type { Tx } from '../ports/store.ts';
import { changeContact } from './change-contact.ts';
import { changeRemedy } from './change-remedy.ts';
import type { ChangeTo } from './change-to.ts';

/** Moves on what was sent under an id: a message to a customer, or a remedy. */
export function changeSent(tx: Tx, id: EffectId, to: ChangeTo, now: number): Case | undefined {
  const row = tx.effects.get(id);
  return row?.kind === 'message.send' ? changeContact(tx, row, to, now) : changeRemedy(tx, id, to, now);
}
