import type { Intent } from '../../src/domain/intent/intents.ts';

/** A sentence with what its author wants, and where it comes from. */
export interface Sentence {
  readonly text: string;
  readonly intent: Intent;
  readonly source: 'own' | 'banking77' | 'hint3';
}
