import type { Act, ActAnswer } from '../../wire.ts';
import type { Words } from '../language/words.ts';

/** Does something in the workspace as the acting person; never throws, a failure is an answer with a sentence. */
export type Perform = (act: Act) => Promise<ActAnswer>;

/** The bot has 3 s to answer and a cold one may be waited for; after this long the page says so. */
const PATIENCE_MS = 15_000;

/** Sends acts of one person to the simulator, and says in that person's words why one came to nothing. */
export function createPerform({ as, words }: { readonly as: string; readonly words: Words }): Perform {
  return async function perform(act) {
    try {
      const response = await fetch('page/act', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...act, as }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const answer: unknown = await response.json();
      if (!isAnswer(answer)) return { ok: false, error: words.unanswered };
      return answer.ok ? answer : { ...answer, error: words.refusals[answer.error] ?? answer.error };
    } catch {
      return { ok: false, error: words.unanswered };
    }
  };
}

function isAnswer(answer: unknown): answer is ActAnswer {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
