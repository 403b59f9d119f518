import { Fragment, useState } from 'react';
import type { Message } from '../../wire.ts';
import { useWorkspace } from '../state/workspace.tsx';
import { localDay } from '../time/local-day.ts';
import { sayDay } from '../time/say-time.ts';
import { tsMs } from '../time/ts-ms.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './message-list.module.css';
import { MessageView } from './message-view.tsx';
import { summarizeThreads } from './thread-summary.ts';
import { useStickToEnd } from './use-stick-to-end.ts';

/** Messages of one person this close together share one name. */
const JOIN_MS = 5 * 60_000;

/** So many messages are drawn at first, and so many more each time the person asks for earlier ones. */
const DRAWN_AT_ONCE = 60;

interface MessageListProps {
  readonly label: string;
  /** Messages of one channel, newest last, replies left out. */
  readonly messages: readonly Message[];
  /** All messages of the channel, for what is said of threads. */
  readonly everything: readonly Message[];
  /** Timestamp of the first new message; a line stands above it. */
  readonly firstNew: string | undefined;
  /** How often the person has said something here. */
  readonly sent: number;
  readonly children?: React.ReactNode;
}

/** The messages of a channel, with a line for each day and one where the new ones begin. */
export function MessageList(props: MessageListProps) {
  const { everything } = props;
  const [drawn, setDrawn] = useState(DRAWN_AT_ONCE);
  const messages = props.messages.slice(-drawn);
  const { me, words } = useWorkspace();
  const { frame, content, missed, jump } = useStickToEnd(props.messages.length, props.sent);
  const threads = summarizeThreads(everything);
  const since = props.firstNew;
  const firstNew = since === undefined ? -1 : messages.findIndex((one) => one.ts >= since && one.user !== me.id);
  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it */}
      <div ref={frame} className={styles.scroll} tabIndex={0} role="log" aria-label={props.label} aria-live="polite">
        <div ref={content} className={styles.content}>
          {props.children}
          {messages.length < props.messages.length && (
            <button type="button" className={styles.earlier} onClick={() => setDrawn(drawn + DRAWN_AT_ONCE)}>
              {words.earlier}
            </button>
          )}
          {messages.map((message, index) => (
            <Fragment key={message.ts}>
              <Divider message={message} previous={messages[index - 1]} isFirstNew={index === firstNew} />
              <MessageView
                message={message}
                joined={isJoined(message, messages[index - 1], me.tz) && index !== firstNew}
                thread={threads.get(message.ts)}
              />
            </Fragment>
          ))}
        </div>
      </div>
      {missed > 0 && (
        <button type="button" className={styles.jump} onClick={jump} title={words.jumpToNewest}>
          <Icon name="down" size={16} />
          {words.newMessages(missed)}
        </button>
      )}
    </div>
  );
}

function isJoined(message: Message, previous: Message | undefined, tz: string): boolean {
  if (!previous || previous.user !== message.user || message.blocks.length > 0) return false;
  if (previous.onlyFor !== undefined || message.onlyFor !== undefined) return false;
  const between = tsMs(message.ts) - tsMs(previous.ts);
  return between < JOIN_MS && localDay(tsMs(message.ts), tz) === localDay(tsMs(previous.ts), tz);
}

interface DividerProps {
  readonly message: Message;
  readonly previous: Message | undefined;
  readonly isFirstNew: boolean;
}

function Divider({ message, previous, isFirstNew }: DividerProps) {
  const { me, reader, today, words } = useWorkspace();
  const day = localDay(tsMs(message.ts), me.tz);
  const newDay = !previous || localDay(tsMs(previous.ts), me.tz) !== day;
  if (!newDay && !isFirstNew) return null;
  return (
    <div className={styles.divider} data-new={isFirstNew || undefined}>
      {newDay && <span className={styles.day}>{sayDay(tsMs(message.ts), reader, today)}</span>}
      {isFirstNew && <span className={styles.new}>{words.newLine}</span>}
    </div>
  );
}
