import { memo } from 'react';
import type { Message } from '../../wire.ts';
import { findPerson, useWorkspace } from '../state/workspace.tsx';
import { sayMoment, sayTime } from '../time/say-time.ts';
import { tsMs } from '../time/ts-ms.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Icon } from '../ui/icon.tsx';
import { MessageContent } from './message-content.tsx';
import { MessageTools } from './message-tools.tsx';
import styles from './message-view.module.css';
import { ThreadLink } from './thread-link.tsx';
import type { ThreadSummary } from './thread-summary.ts';

interface MessageViewProps {
  readonly message: Message;
  /** Follows a message of the same person closely, so that name and picture need not be said again. */
  readonly joined?: boolean;
  readonly inThread?: boolean;
  readonly thread?: ThreadSummary | undefined;
}

/** One message with who wrote it, when, what it says and what can be done with it. */
export const MessageView = memo(function MessageView(props: MessageViewProps) {
  const { message, joined = false, inThread = false, thread } = props;
  const { people, reader, words, perform } = useWorkspace();
  const writer = findPerson(people, message.user);
  const atMs = tsMs(message.ts);
  const personal = message.onlyFor !== undefined;
  const dismiss = () => void perform({ kind: 'delete_message', channel: message.channel, ts: message.ts });
  const time = (
    <time className={styles.time} dateTime={new Date(atMs).toISOString()} title={sayMoment(atMs, reader)}>
      {sayTime(atMs, reader)}
    </time>
  );
  return (
    <article
      className={styles.message}
      aria-label={`${writer?.realName ?? words.unknownPerson}, ${sayTime(atMs, reader)}`}
      data-joined={joined || undefined}
      data-personal={personal || undefined}
      data-testid={`message-${message.ts}`}
      data-user={message.user}
    >
      <div className={styles.gutter}>{joined ? time : <Avatar person={writer} />}</div>
      <div className={styles.body}>
        {personal && (
          <p className={styles.personal}>
            <Icon name="eye" size={14} />
            {words.onlyYou}
            <button type="button" className={styles.dismiss} onClick={dismiss}>
              {words.dismiss}
            </button>
          </p>
        )}
        {!joined && (
          <p className={styles.head}>
            <span className={styles.name} title={writer?.title}>
              {writer?.realName ?? words.unknownPerson}
            </span>
            {writer?.isBot && <span className={styles.badge}>{words.appBadge}</span>}
            {time}
          </p>
        )}
        <MessageContent message={message} />
        {message.edited && <span className={styles.edited}>{words.edited}</span>}
        {thread && !inThread && <ThreadLink message={message} thread={thread} />}
      </div>
      {!personal && <MessageTools message={message} inThread={inThread} />}
    </article>
  );
});
