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
    const connect = () => {
      source = new EventSource(`page/stream?as=${encodeURIComponent(as)}`);
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
        onRefused();
        timer = setTimeout(connect, RETRY_MS);
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
