/** What Ordermend is and what to try first. */
export interface HelpWords {
  readonly title: string;
  readonly what: string;
  readonly tryTitle: string;
  readonly steps: readonly string[];
  readonly commandsTitle: string;
  readonly contact: string;
}
