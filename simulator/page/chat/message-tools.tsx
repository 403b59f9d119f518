import type { Message } from '../../wire.ts';
import { goTo } from '../state/place.ts';
import { useWorkspace } from '../state/workspace.tsx';
import { useAsk } from '../ui/confirm.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu } from '../ui/menu.tsx';
import styles from './message-view.module.css';

/** What can be done with a message: reply to it, use a shortcut of the app on it, delete it. */
export function MessageTools({ message, inThread }: { readonly message: Message; readonly inThread: boolean }) {
  const { words, shortcuts, perform, notify } = useWorkspace();
  const ask = useAsk();
  const { channel, ts } = message;
  const openThread = () => goTo({ kind: 'channel', channel, thread: message.threadTs ?? ts });
  const runShortcut = async (callbackId: string) => {
    const answer = await perform({ kind: 'shortcut', callbackId, channel, ts });
    if (!answer.ok) notify(answer.error);
  };
  const remove = async () => {
    const title = words.deleteMessage;
    const text = words.deleteQuestion;
    if (!(await ask({ label: title, title, text, yes: words.delete, no: words.cancel, danger: true }))) return;
    const answer = await perform({ kind: 'delete_message', channel, ts });
    if (!answer.ok) notify(answer.error);
  };
  const items = [
    ...shortcuts
      .filter((shortcut) => shortcut.type === 'message')
      .map((shortcut) => ({
        key: shortcut.callbackId,
        label: words.shortcutNames[shortcut.callbackId] ?? shortcut.name,
        pick: () => void runShortcut(shortcut.callbackId),
      })),
    { key: 'delete', label: words.deleteMessage, danger: true, pick: () => void remove() },
  ];
  return (
    <div className={styles.tools} role="toolbar" aria-label={words.messageActions}>
      {!inThread && (
        <IconButton icon="reply" label={words.replyInThread} onClick={openThread} data-testid="reply-in-thread" />
      )}
      <Menu icon="dots" label={words.moreActions} items={items} align="end" testId="message-menu" />
    </div>
  );
}
