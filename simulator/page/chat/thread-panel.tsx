import { useEffect, useRef, useState } from 'react';
import type { Channel, Message } from '../../wire.ts';
import { goTo } from '../state/place.ts';
import { useWorkspace } from '../state/workspace.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Composer } from './composer.tsx';
import { MessageView } from './message-view.tsx';
import styles from './thread-panel.module.css';
import { useStickToEnd } from './use-stick-to-end.ts';

interface ThreadPanelProps {
  readonly channel: Channel;
  /** Timestamp of the thread's first message. */
  readonly ts: string;
  readonly messages: readonly Message[];
}

/** A thread beside its channel; Esc closes it. */
export function ThreadPanel({ channel, ts, messages }: ThreadPanelProps) {
  const { words } = useWorkspace();
  const panel = useRef<HTMLElement>(null);
  const head = messages.find((message) => message.ts === ts);
  const replies = messages.filter((message) => message.threadTs === ts && message.ts !== ts);
  const [sent, setSent] = useState(0);
  const { frame, content } = useStickToEnd(replies.length, sent);
  const close = () => goTo({ kind: 'channel', channel: channel.id });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thread takes the keyboard again
  useEffect(() => panel.current?.querySelector('textarea')?.focus(), [ts]);
  return (
    <aside
      ref={panel}
      className={styles.panel}
      aria-label={words.thread}
      data-testid="thread"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <header className={styles.header}>
        <h2 className={styles.title}>{words.thread}</h2>
        <span className={styles.channel}>{channel.directWith === undefined ? `#${channel.name}` : channel.name}</span>
        <IconButton icon="close" label={words.closeThread} onClick={close} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it */}
      <div ref={frame} className={styles.scroll} tabIndex={0} role="log" aria-label={words.thread} aria-live="polite">
        <div ref={content}>
          {head ? <MessageView message={head} inThread /> : <p className={styles.gone}>{words.threadGone}</p>}
          {replies.length > 0 && <p className={styles.count}>{words.replies(replies.length)}</p>}
          {replies.map((reply) => (
            <MessageView key={reply.ts} message={reply} inThread />
          ))}
        </div>
      </div>
      <Composer
        channel={channel.id}
        threadTs={ts}
        placeholder={words.replyPlaceholder}
        onSent={() => setSent(sent + 1)}
      />
    </aside>
  );
}
