import { useRef } from 'react';
import type { Seat } from './seat.ts';

/** For fields that are typed part by part: what changed is sent once, when the person leaves the field. */
export function useLeave(seat: Seat, send: () => void): { readonly changed: () => void; readonly left: () => void } {
  const dirty = useRef(false);
  return {
    changed() {
      dirty.current = true;
    },
    left() {
      if (dirty.current && seat.dispatches) send();
      dirty.current = false;
    },
  };
}
