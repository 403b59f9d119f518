import { useWorkspace } from '../state/workspace.tsx';
import { Menu } from '../ui/menu.tsx';

interface ShortcutMenuProps {
  readonly channel: string;
  readonly inThread: boolean;
  /** Puts a text into the composer. */
  readonly onWrite: (text: string) => void;
}

/** The plus beside the composer: the app's shortcuts and the beginning of each slash command. */
export function ShortcutMenu({ channel, inThread, onWrite }: ShortcutMenuProps) {
  const { words, shortcuts, commands, perform, notify } = useWorkspace();
  const start = async (callbackId: string) => {
    const answer = await perform({ kind: 'shortcut', callbackId, channel });
    if (!answer.ok) notify(answer.error);
  };
  const global = shortcuts
    .filter((shortcut) => shortcut.type === 'global')
    .map((shortcut) => ({
      key: shortcut.callbackId,
      label: words.shortcutNames[shortcut.callbackId] ?? shortcut.name,
      pick: () => void start(shortcut.callbackId),
    }));
  const slash = commands.map((command) => ({
    key: command.name,
    label: command.name,
    hint: words.commandHelp[command.name] ?? command.description,
    pick: () => onWrite(`${command.name} `),
  }));
  return (
    <Menu
      icon="plus"
      label={words.more}
      title={words.shortcuts}
      items={inThread ? global : [...global, ...slash]}
      testId="shortcuts"
    />
  );
}
