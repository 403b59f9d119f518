import { type RefObject, useEffect, useRef, useState } from 'react';

/** This close to the end still counts as reading along. */
const NEAR_PX = 60;

/**
 * Keeps a list at its end while the person reads along there, also when something in it grows; a person who has
 * scrolled up is left in peace, and `missed` counts what came meanwhile. A new value of `sent` leads to the end: who
 * says something wants to see it, and the answer.
 */
export function useStickToEnd(
  count: number,
  sent: number,
): {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  readonly missed: number;
  readonly jump: () => void;
} {
  const frame = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [seen, setSeen] = useState(count);
  const newest = useRef(count);
  useEffect(() => {
    newest.current = count;
    if (atEnd.current) setSeen(count);
  }, [count]);
  useEffect(() => {
    const list = frame.current;
    if (!list) return;
    // Who comes back begins to read where they left off, if that is not in sight anyway.
    const firstNew = content.current?.querySelector('[data-new]');
    firstNew?.scrollIntoView({ block: 'start' });
    atEnd.current = !firstNew || distanceToEnd(list) < NEAR_PX;
    const stick = () => {
      if (atEnd.current) list.scrollTop = list.scrollHeight;
    };
    let lastTop = list.scrollTop;
    const watch = () => {
      // A scroll event may come after the list has grown: only going up means that the person has left the end.
      if (distanceToEnd(list) < NEAR_PX) atEnd.current = true;
      else if (list.scrollTop < lastTop) atEnd.current = false;
      lastTop = list.scrollTop;
      if (atEnd.current) setSeen(newest.current);
    };
    const sizes = new ResizeObserver(stick);
    sizes.observe(list);
    if (content.current) sizes.observe(content.current);
    list.addEventListener('scroll', watch, { passive: true });
    return () => {
      sizes.disconnect();
      list.removeEventListener('scroll', watch);
    };
  }, []);
  useEffect(() => {
    if (sent === 0 || !frame.current) return;
    atEnd.current = true;
    frame.current.scrollTop = frame.current.scrollHeight;
  }, [sent]);
  const jump = () => frame.current?.scrollTo({ top: frame.current.scrollHeight, behavior: 'smooth' });
  return { frame, content, missed: Math.max(0, count - seen), jump };
}

function distanceToEnd(list: HTMLElement): number {
  return list.scrollHeight - list.scrollTop - list.clientHeight;
}
