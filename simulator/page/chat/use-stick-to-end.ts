import { type RefObject, useEffect, useRef, useState } from 'react';

/** This close to the end still counts as reading along. */
const NEAR_PX = 60;

/**
 * Keeps a list at its end while the person reads along there, also when something in it grows; a person who has
 * scrolled up is left in peace, and `missed` counts what came meanwhile.
 */
export function useStickToEnd(count: number): {
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
    const watch = () => {
      atEnd.current = distanceToEnd(list) < NEAR_PX;
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
  const jump = () => frame.current?.scrollTo({ top: frame.current.scrollHeight, behavior: 'smooth' });
  return { frame, content, missed: Math.max(0, count - seen), jump };
}

function distanceToEnd(list: HTMLElement): number {
  return list.scrollHeight - list.scrollTop - list.clientHeight;
}
