/** Action ids around the next case: ask for it, claim it, leave it to others. */
export const NEXT_ASK = 'next.ask';
export const NEXT_CLAIM = 'next.claim';
export const NEXT_SKIP = 'next.skip';
