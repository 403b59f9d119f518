import type { Message } from '../../wire.ts';
import { goTo } from '../state/place.ts';
import { findPerson, useWorkspace } from '../state/workspace.tsx';
import { slackDate } from '../time/slack-date.ts';
import { tsMs } from '../time/ts-ms.ts';
import { Avatar } from '../ui/avatar.tsx';
import styles from './message-view.module.css';
import type { ThreadSummary } from './thread-summary.ts';

const FACES = 4;

/** How many replied, who, and when last; opens the thread. */
export function ThreadLink({ message, thread }: { readonly message: Message; readonly thread: ThreadSummary }) {
  const { people, reader, today, words } = useWorkspace();
  const last = slackDate(tsMs(thread.lastTs), '{date_short_pretty} {time}', reader, { today });
  return (
    <button
      type="button"
      className={styles.thread}
      data-testid="open-thread"
      onClick={() => goTo({ kind: 'channel', channel: message.channel, thread: message.ts })}
    >
      {thread.writers.slice(0, FACES).map((writer) => (
        <Avatar key={writer} person={findPerson(people, writer)} size={22} />
      ))}
      <span className={styles.replies}>{words.replies(thread.count)}</span>
      <span className={styles.last}>{words.lastReply(last)}</span>
    </button>
  );
}
