import type { DispatchActionConfig } from '@slack/types';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Seat } from './seat.ts';

/** A person pauses this long between two letters before the bot is told of what stands there. */
const PAUSE_MS = 300;

interface DispatchNeeds {
  readonly seat: Seat;
  readonly config: DispatchActionConfig | undefined;
  readonly send: () => void;
}

/** When a text input tells the bot: on Enter, or while the person writes, as the element says. */
export function useDispatch({ seat, config, send }: DispatchNeeds): {
  readonly written: () => void;
  readonly pressed: (event: KeyboardEvent) => void;
} {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const newest = useRef(send);
  useEffect(() => {
    newest.current = send;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const triggers = seat.dispatches ? (config?.trigger_actions_on ?? ['on_enter_pressed']) : [];
  return {
    written() {
      if (!triggers.includes('on_character_entered')) return;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => newest.current(), PAUSE_MS);
    },
    pressed(event) {
      if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
      if (!triggers.includes('on_enter_pressed')) return;
      event.preventDefault();
      newest.current();
    },
  };
}
