import { useEffect, useState } from 'react';
import type { PageState } from '../../wire.ts';
import type { Perform } from './perform.ts';

/**
 * Tells the workspace that the open channel is read, and gives the timestamp of the first message that was unread
 * when it was opened; undefined when there was none.
 */
export function useReading(state: PageState, open: string | undefined, perform: Perform): string | undefined {
  const unread = open === undefined ? 0 : (state.unread[open] ?? 0);
  const [opened, setOpened] = useState<{
    readonly channel: string | undefined;
    readonly firstNew: string | undefined;
  }>();
  if (opened?.channel !== open) setOpened({ channel: open, firstNew: firstUnread(state, open, unread) });
  useEffect(() => {
    if (open !== undefined && unread > 0 && document.visibilityState === 'visible') {
      void perform({ kind: 'read', channel: open });
    }
  }, [open, unread, perform]);
  return opened?.firstNew;
}

function firstUnread({ messages, me }: PageState, channel: string | undefined, unread: number): string | undefined {
  if (unread === 0) return undefined;
  const foreign = messages.filter(
    (message) => message.channel === channel && message.user !== me.id && message.onlyFor === undefined,
  );
  return foreign.at(-unread)?.ts;
}
