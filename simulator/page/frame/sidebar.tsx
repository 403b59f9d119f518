import type { Channel, PageState } from '../../wire.ts';
import { goTo, type Place } from '../state/place.ts';
import { useWorkspace } from '../state/workspace.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { ActAs } from './act-as.tsx';
import styles from './sidebar.module.css';
import { SidebarLine } from './sidebar-line.tsx';

interface SidebarProps {
  readonly place: Place | undefined;
  readonly unread: PageState['unread'];
  readonly onActAs: (id: string) => void;
  /** On narrow screens the sidebar lies over the page until this is called. */
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The way around the workspace, and the way to be someone else. */
export function Sidebar({ place, unread, onActAs, open, onClose }: SidebarProps) {
  const { channels, people, words } = useWorkspace();
  const bot = people.find((person) => person.isBot);
  const isHere = (channel: Channel) => place?.kind === 'channel' && place.channel === channel.id;
  const line = (channel: Channel) => ({
    key: channel.id,
    current: isHere(channel),
    // What comes where one is looking is read as it comes.
    unread: isHere(channel) ? 0 : (unread[channel.id] ?? 0),
    testId: `channel-${channel.name}`,
    onGo: () => {
      goTo({ kind: 'channel', channel: channel.id });
      onClose();
    },
  });
  const goHome = () => {
    goTo({ kind: 'home' });
    onClose();
  };
  return (
    <nav className={styles.sidebar} data-open={open || undefined} aria-label={words.workspace}>
      <header className={styles.header}>
        <img className={styles.mark} src="./mark.svg" alt="" />
        <div className={styles.names}>
          <p className={styles.name}>Ordermend</p>
          <p className={styles.kind}>{words.workspace}</p>
        </div>
        <span className={styles.close}>
          <IconButton icon="close" label={words.closeSidebar} onClick={onClose} />
        </span>
      </header>
      <div className={styles.lists}>
        <h2 className={styles.heading}>{words.app}</h2>
        <SidebarLine
          current={place?.kind === 'home'}
          unread={0}
          onGo={goHome}
          testId="go-home"
          icon={<Icon name="home" />}
        >
          {words.home}
        </SidebarLine>
        {channels
          .filter((channel) => channel.directWith !== undefined)
          .map((channel) => (
            <SidebarLine {...line(channel)} key={channel.id} testId="direct" icon={<Avatar person={bot} size={18} />}>
              {bot?.realName ?? channel.name}
            </SidebarLine>
          ))}
        <h2 className={styles.heading}>{words.channels}</h2>
        {channels
          .filter((channel) => channel.directWith === undefined)
          .map((channel) => (
            <SidebarLine {...line(channel)} key={channel.id} icon={<Icon name="hash" size={16} />}>
              {channel.name}
            </SidebarLine>
          ))}
      </div>
      <ActAs onActAs={onActAs} />
    </nav>
  );
}
