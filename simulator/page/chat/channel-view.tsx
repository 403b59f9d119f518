import type { Channel, Message } from '../../wire.ts';
import { useWorkspace } from '../state/workspace.tsx';
import { Composer } from './composer.tsx';
import styles from './message-list.module.css';
import { MessageList } from './message-list.tsx';
import { isReply } from './thread-summary.ts';

interface ChannelViewProps {
  readonly channel: Channel;
  /** Everything said in this channel, replies too, newest last. */
  readonly messages: readonly Message[];
  /** Timestamp of the first message that was unread when the channel was opened. */
  readonly firstNew: string | undefined;
  /** How often the person has said something. */
  readonly sent: number;
  readonly onSent: () => void;
}

/** A channel, or the direct messages with the bot: what was said, and where to say more. */
export function ChannelView({ channel, messages, firstNew, sent, onSent }: ChannelViewProps) {
  const { people, words } = useWorkspace();
  const bot = people.find((person) => person.isBot);
  const direct = channel.directWith !== undefined;
  const label = direct ? (bot?.realName ?? channel.name) : `#${channel.name}`;
  const heads = messages.filter((message) => !isReply(message));
  return (
    <>
      <MessageList label={label} messages={heads} everything={messages} firstNew={firstNew} sent={sent}>
        {heads.length === 0 && (
          <div className={styles.empty}>
            <strong>{direct ? label : words.nothingHere}</strong>
            <p>{direct ? words.directStart(label) : words.nothingHereInFull}</p>
          </div>
        )}
      </MessageList>
      <Composer channel={channel.id} placeholder={words.writeTo(label)} onSent={onSent} />
    </>
  );
}
