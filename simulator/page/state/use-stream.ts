import { useEffect, useState } from 'react';
import type { PageState } from '../../wire.ts';
import { keepUnchanged } from './keep-unchanged.ts';

/** What the page knows of the workspace, and whether the line to it stands. */
export interface Stream {
  readonly state?: PageState;
  /** `performance.now()` at the moment `state` arrived, in milliseconds; the simulated clock is read on from there. */
  readonly receivedAt: number;
  readonly connected: boolean;
}

const NOTHING_YET: Stream = { receivedAt: 0, connected: false };
const RETRY_MS = 2_000;

/**
 * Follows the workspace as one person sees it. A line that broke comes back by itself; `onRefused` is told when the
 * workspace wants no line for this person at all.
 */
export function useStream(as: string, onRefused: () => void): Stream {
  const [stream, setStream] = useState(NOTHING_YET);
  useEffect(() => {
    let source: EventSource;
    let timer: ReturnType<typeof setTimeout>;
    const address = `page/stream?as=${encodeURIComponent(as)}`;
    const connect = () => {
      source = new EventSource(address);
      source.onmessage = (event: MessageEvent<string>) => {
        const next = JSON.parse(event.data) as PageState;
        setStream((shown) => ({
          state: keepUnchanged(shown.state, next),
          receivedAt: performance.now(),
          connected: true,
        }));
      };
      source.onerror = () => {
        setStream((shown) => ({ ...shown, connected: false }));
        // The browser tries again by itself after a broken line, but not after an answer it did not expect.
        if (source.readyState !== EventSource.CLOSED) return;
        timer = setTimeout(connect, RETRY_MS);
        void isRefused(address).then((refused) => refused && onRefused());
      };
    };
    connect();
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [as, onRefused]);
  return stream;
}

/** An `EventSource` does not say why it was closed, so the question is asked once more: 400 means an unknown person. */
async function isRefused(address: string): Promise<boolean> {
  try {
    const response = await fetch(address);
    await response.body?.cancel();
    return response.status === 400;
  } catch {
    return false;
  }
}
