/** New ids that nobody can guess. */
export interface Ids {
  effect(): string;
  followUp(): string;
}
