import { useState } from 'react';
import type { Act, PageState } from '../../wire.ts';
import { useWorkspace } from '../state/workspace.tsx';
import { sayMoment, sayShortMoment, sayZone } from '../time/say-time.ts';
import { useSimulatedNow } from '../time/simulated-now.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import styles from './world-bar.module.css';

const HOUR_MS = 3_600_000;

interface WorldBarProps extends Pick<PageState, 'shop' | 'botConnected'> {
  readonly onShowHelp: () => void;
  readonly onShowSidebar: () => void;
}

/** The world around the workspace: its clock, its shop, its bot. None of this exists in Slack. */
export function WorldBar({ shop, botConnected, onShowHelp, onShowSidebar }: WorldBarProps) {
  const { words, perform, notify } = useWorkspace();
  const [busy, setBusy] = useState<string>();
  const run = async (name: string, act: Act) => {
    setBusy(name);
    const answer = await perform(act);
    setBusy(undefined);
    if (!answer.ok) notify(answer.error);
  };
  const toggle = shop.running ? words.pauseShop : words.startShop;
  return (
    <header className={styles.bar}>
      <span className={styles.menu}>
        <IconButton icon="menu" label={words.openSidebar} onClick={onShowSidebar} data-testid="open-sidebar" />
      </span>
      <Clock />
      <div className={styles.group}>
        <Button
          busy={busy === 'hour'}
          onClick={() => void run('hour', { kind: 'advance', ms: HOUR_MS })}
          data-testid="next-hour"
        >
          {words.nextHour}
        </Button>
        <Button
          busy={busy === 'day'}
          onClick={() => void run('day', { kind: 'advance', ms: 24 * HOUR_MS })}
          data-testid="next-day"
        >
          {words.nextDay}
        </Button>
      </div>
      <div className={styles.spacer} />
      <div className={styles.shop} title={words.shopCounts(shop.orders, shop.eventsSent)} data-testid="shop">
        <span className={shop.running ? styles.lit : styles.dim} />
        <span className={styles.wordy}>{shop.running ? words.shopRunning : words.shopPaused}</span>
        <span className={styles.count}>{words.shopOrders(shop.orders)}</span>
        {shop.eventsWaiting > 0 && (
          <span className={styles.waiting} title={words.shopWaitingInFull(shop.eventsWaiting)}>
            {words.shopWaiting(shop.eventsWaiting)}
          </span>
        )}
        <IconButton
          icon={shop.running ? 'pause' : 'play'}
          label={toggle}
          disabled={busy === 'shop'}
          onClick={() => void run('shop', { kind: 'shop', running: !shop.running })}
          data-testid="toggle-shop"
        />
      </div>
      <div className={styles.bot} title={botConnected ? words.botOnline : words.botOfflineInFull} data-testid="bot">
        <span className={botConnected ? styles.lit : styles.down} />
        <span className={botConnected ? styles.wordy : undefined}>
          {botConnected ? words.botOnline : words.botOffline}
        </span>
      </div>
      <IconButton icon="help" label={words.tryOpen} onClick={onShowHelp} data-testid="open-try" />
    </header>
  );
}

function Clock() {
  const { me, reader, words } = useWorkspace();
  const now = useSimulatedNow();
  return (
    <div className={styles.clock} title={`${words.simulatedTime}: ${sayMoment(now, reader)}`}>
      <Icon name="clock" />
      <time dateTime={new Date(now).toISOString()} data-testid="clock">
        {sayShortMoment(now, reader)}
      </time>
      <span className={styles.zone}>{sayZone(me.tz, me.locale)}</span>
    </div>
  );
}
