/** The detector of cases that our own rules found. */
export const RULES = 'rules';
