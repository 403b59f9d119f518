/** When customers may be contacted (domain.md 8). Every value is a default that a team may change. */
export interface ContactRules {
  /** The least time between two tries, on whatever way. */
  readonly spacingMs: number;
  /** The most tries on one day of the customer. */
  readonly mostPerDay: number;
  /** No telephone and no SMS from this time of day (`HH:MM`, the customer's) … */
  readonly quietFrom: string;
  /** … until this one, of the next day where it is earlier. */
  readonly quietUntil: string;
}

/** The rules where a team named none. */
export const CONTACT_RULES: ContactRules = {
  spacingMs: 2 * 3_600_000,
  mostPerDay: 3,
  quietFrom: '21:00',
  quietUntil: '09:00',
};

/** One try to reach a customer, or one answer; `outcome` is of domain.md 8, or what another program calls it. */
export interface Attempt {
  readonly at: number;
  readonly channel: string;
  readonly outcome: string;
}

/** What the rules are asked about. */
export interface ContactQuestion {
  /** Everything so far, on all ways, in any order. */
  readonly attempts: readonly Attempt[];
  /** Ways for which there is an address (`channelsOf`). */
  readonly channels: ReadonlySet<string>;
  readonly now: number;
  /** Zone of the customer (`customerZone`). */
  readonly zone: string;
  readonly rules: ContactRules;
}
