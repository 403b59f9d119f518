import type { Config } from '../../config.ts';
import type { Settings } from '../../settings/settings.ts';
import type { CallSlack, SlackAnswer } from './call-slack.ts';

/** What a check found: `fix` has to be mended before the program works, `note` is worth knowing. */
export type Finding =
  | { readonly state: 'ok' | 'note'; readonly what: string }
  | { readonly state: 'fix'; readonly what: string; readonly fix: string };

/** What checks that need no Slack work with. */
export interface Surroundings {
  readonly config: Config;
  readonly settings: Settings;
}

/** What checks of a workspace work with: its answer to `auth.test` is there already, and was good. */
export interface Workspace extends Surroundings {
  readonly auth: SlackAnswer;
  /** Real time just before and after `auth.test`. */
  readonly askedAt: number;
  readonly answeredAt: number;
  /** Calls with the bot's token. */
  readonly call: CallSlack;
}

/** One sentence that all is well. */
export function fine(what: string): Finding {
  return { state: 'ok', what };
}

/** Something worth knowing that hinders nothing. */
export function note(what: string): Finding {
  return { state: 'note', what };
}

/** Something broken, and how to mend it. */
export function broken(what: string, fix: string): Finding {
  return { state: 'fix', what, fix };
}
