import type { ActAnswer } from '../../wire.ts';
import type { Workspace } from '../state/workspace.tsx';
import { sentText } from './sent-text.ts';

/** A text as it was written, and where. */
export interface WrittenText {
  readonly text: string;
  readonly channel: string;
  readonly threadTs?: string | undefined;
}

type Needs = Pick<Workspace, 'commands' | 'people' | 'words' | 'perform'>;

/** Sends a written text: as a slash command when it begins with one, else as a message. Slack knows no commands in threads. */
export async function deliverText({ text, channel, threadTs }: WrittenText, workspace: Needs): Promise<ActAnswer> {
  const { commands, people, words, perform } = workspace;
  const [, name, rest = ''] = /^(\/\S+)\s*([\s\S]*)$/.exec(text.trim()) ?? [];
  if (name === undefined) {
    const said = { kind: 'say', channel, text: sentText(text.trim(), people) } as const;
    return perform(threadTs === undefined ? said : { ...said, threadTs });
  }
  if (threadTs !== undefined) return { ok: false, error: words.noCommandsInThreads };
  if (!commands.some((command) => command.name === name)) return { ok: false, error: words.unknownCommand(name) };
  return perform({ kind: 'command', channel, command: name, text: sentText(rest, people) });
}
