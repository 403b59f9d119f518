import type { HealthView } from '../src/cards/lookup/health.ts';
import type { Rendered, RenderedModal } from '../src/cards/rendered.ts';
import type { Messages } from '../src/i18n/messages.ts';
import type { Settings } from '../src/settings/settings.ts';
import type { Desk } from '../src/slack/desk.ts';
import type { KnownPerson } from '../src/slack/people.ts';

/** A slash command as somebody typed it. */
export interface Call {
  /** What stands after the command, without blanks around it. */
  readonly text: string;
  readonly person: KnownPerson;
  readonly messages: Messages;
  readonly channel: string;
  /** Opens a form over the conversation; answers whether Slack did. */
  open(modal: RenderedModal): Promise<boolean>;
}

type Answer = Rendered | undefined;

/** What a command needs beside the desk. */
export interface CommandDesk extends Desk {
  /** Figures of `/ordermend health`. */
  health(): HealthView;
  /** A link to a card, if Slack knows it. */
  cardUrl(channel: string, ts: string): Promise<string | undefined>;
  /** Zone of a digest for a person who asks. */
  readonly settings: Settings;
}

/**
 * One slash command (contract 9): answers the caller alone, or with a form and no words; `help` and anything it does not
 * understand get its usage.
 */
export interface SlashCommand {
  readonly name: `/${string}`;
  answer(call: Call, desk: CommandDesk): Answer | Promise<Answer>;
}
