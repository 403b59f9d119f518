/** Asks for the next case. */
export const NEXT_ASK = 'next.ask';
/** Claims the kept case. */
export const NEXT_CLAIM = 'next.claim';
/** Passes the kept case on. */
export const NEXT_SKIP = 'next.skip';
