import { useEffect, useMemo, useState } from 'react';
import type { PageState } from '../../wire.ts';
import { ChannelView } from '../chat/channel-view.tsx';
import { HomeView } from '../chat/home-view.tsx';
import { ThreadPanel } from '../chat/thread-panel.tsx';
import { wordsFor } from '../language/words.ts';
import { createPerform } from '../state/perform.ts';
import { goTo, type Place, useAddressedPlace } from '../state/place.ts';
import { recall, remember } from '../state/remembered.ts';
import { useReading } from '../state/use-reading.ts';
import { type Workspace, WorkspaceProvider } from '../state/workspace.tsx';
import { localDay } from '../time/local-day.ts';
import { ConfirmProvider } from '../ui/confirm.tsx';
import { Notices, useNotices } from '../ui/notices.tsx';
import styles from './desk.module.css';
import { Modals } from './modals.tsx';
import { PlaceHeader } from './place-header.tsx';
import { Sidebar } from './sidebar.tsx';
import { TryCard } from './try-card.tsx';
import { WorldBar } from './world-bar.tsx';

interface DeskProps {
  readonly state: PageState;
  readonly connected: boolean;
  readonly onActAs: (id: string) => void;
}

/** Everything one person has before them. */
export function Desk({ state, connected, onActAs }: DeskProps) {
  const { notices, notify, dismiss } = useNotices();
  const workspace = useDeskWorkspace(state, notify);
  const { words, perform } = workspace;
  const place = usePlace(state);
  const [sidebar, setSidebar] = useState(false);
  const [sent, setSent] = useState(0);
  const [trying, setTrying] = useState(() => recall('tried') === undefined);
  const channelId = place.kind === 'channel' ? place.channel : undefined;
  const firstNew = useReading(state, channelId, perform);
  const channel = state.channels.find((one) => one.id === channelId);
  const messages = useMemo(
    () => state.messages.filter((one) => one.channel === channelId),
    [state.messages, channelId],
  );
  const stopTrying = () => {
    remember('tried', 'yes');
    setTrying(false);
  };
  const noteSent = () => setSent((times) => times + 1);
  const runLine = async (line: string) => {
    const [command = '', ...rest] = line.split(' ');
    const at = channelId ?? state.channels[0]?.id ?? '';
    goTo({ kind: 'channel', channel: at });
    const answer = await perform({ kind: 'command', channel: at, command, text: rest.join(' ') });
    if (answer.ok) noteSent();
    else notify(answer.error);
  };
  const thread = place.kind === 'channel' ? place.thread : undefined;
  return (
    <WorkspaceProvider value={workspace}>
      <ConfirmProvider>
        <div className={styles.desk}>
          <Sidebar
            place={place}
            unread={state.unread}
            onActAs={onActAs}
            open={sidebar}
            onClose={() => setSidebar(false)}
          />
          {sidebar && <div className={styles.shade} onPointerDown={() => setSidebar(false)} />}
          <div className={styles.right}>
            <WorldBar
              shop={state.shop}
              botConnected={state.botConnected}
              onShowHelp={() => setTrying(true)}
              onShowSidebar={() => setSidebar(true)}
            />
            {!connected && (
              <p className={styles.lost} role="status">
                {words.lineLost}
              </p>
            )}
            <div className={styles.middle}>
              <main className={styles.main}>
                <PlaceHeader place={place} channel={channel} />
                {channel ? (
                  <ChannelView
                    key={channel.id}
                    channel={channel}
                    messages={messages}
                    firstNew={firstNew}
                    sent={sent}
                    onSent={noteSent}
                  />
                ) : (
                  <HomeView home={state.home} />
                )}
              </main>
              {channel && thread !== undefined && <ThreadPanel channel={channel} ts={thread} messages={messages} />}
              {trying && thread === undefined && (
                <TryCard onDismiss={stopTrying} onCommand={(line) => void runLine(line)} />
              )}
            </div>
          </div>
        </div>
        <Modals modals={state.modals} />
        <Notices notices={notices} dismiss={dismiss} dismissLabel={words.dismiss} />
      </ConfirmProvider>
    </WorkspaceProvider>
  );
}

/** The place the address names if this person may be there, else the first channel. */
function usePlace(state: PageState): Place {
  const addressed = useAddressedPlace();
  if (addressed?.kind === 'home') return addressed;
  if (addressed && state.channels.some((channel) => channel.id === addressed.channel)) return addressed;
  const first = state.channels.find((channel) => channel.directWith === undefined);
  return first ? { kind: 'channel', channel: first.id } : { kind: 'home' };
}

function useDeskWorkspace(state: PageState, notify: Workspace['notify']): Workspace {
  const { me, people, channels, commands, shortcuts } = state;
  const words = wordsFor(me.locale);
  const today = localDay(state.now, me.tz);
  const perform = useMemo(() => createPerform({ as: me.id, words }), [me.id, words]);
  useEffect(() => {
    document.documentElement.lang = me.locale;
  }, [me.locale]);
  return useMemo(
    () => ({
      me,
      people,
      channels,
      commands,
      shortcuts,
      words,
      today,
      perform,
      notify,
      reader: { locale: me.locale, tz: me.tz },
    }),
    [me, people, channels, commands, shortcuts, words, today, perform, notify],
  );
}
