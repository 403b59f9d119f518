/** Slack showed a person an error instead of doing what they asked. */
export class ActRefused extends Error {
  override readonly name = 'ActRefused';
  /** Errors of a refused submission by block_id. */
  readonly errors: Readonly<Record<string, string>>;

  constructor(who: string, what: string, error: string, errors: Readonly<Record<string, string>> = {}) {
    const fields = Object.entries(errors).map(([field, text]) => `\n  ${field}: ${text}`);
    super(`${who} could not ${what}: ${error}${fields.join('')}`);
    this.errors = errors;
  }
}
