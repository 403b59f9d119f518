import type { Channel } from '../../wire.ts';
import { goTo, type Place } from '../state/place.ts';
import { useWorkspace } from '../state/workspace.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './place-header.module.css';

/** Where one is: a channel with its topic, or the app with its two tabs. */
export function PlaceHeader({ place, channel }: { readonly place: Place; readonly channel: Channel | undefined }) {
  const { channels, people, words } = useWorkspace();
  const bot = people.find((person) => person.isBot);
  const direct = channels.find((one) => one.directWith !== undefined);
  if (place.kind === 'channel' && channel?.directWith === undefined) {
    return (
      <header className={styles.header}>
        <h1 className={styles.name}>
          <Icon name="hash" size={17} />
          {channel?.name}
        </h1>
        <p className={styles.topic} title={channel?.topic}>
          {channel?.topic}
        </p>
      </header>
    );
  }
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>
        <Avatar person={bot} size={24} />
        {bot?.realName}
      </h1>
      <div className={styles.tabs}>
        <button
          type="button"
          className={styles.tab}
          aria-current={place.kind === 'home' ? 'page' : undefined}
          onClick={() => goTo({ kind: 'home' })}
        >
          {words.home}
        </button>
        {direct && (
          <button
            type="button"
            className={styles.tab}
            aria-current={place.kind === 'channel' ? 'page' : undefined}
            onClick={() => goTo({ kind: 'channel', channel: direct.id })}
          >
            {words.messages}
          </button>
        )}
      </div>
    </header>
  );
}
