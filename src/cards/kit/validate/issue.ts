/** One thing that Slack would refuse: where it is, as a JSON pointer, and what is wrong. */
export interface Issue {
  readonly pointer: string;
  readonly problem: string;
}
