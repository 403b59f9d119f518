import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import styles from './floating.module.css';
import { placeBeside } from './place-beside.ts';

interface FloatingProps {
  readonly anchor: RefObject<HTMLElement | null>;
  /** Called when the person clicks elsewhere. */
  readonly onLeave: () => void;
  /** Makes the panel at least as wide as its anchor. */
  readonly wide?: boolean;
  /** Which edge of the anchor the panel keeps to. */
  readonly align?: 'start' | 'end';
  readonly children: React.ReactNode;
}

/** A panel above everything else (open modals too), beside its anchor and always inside the window. */
export function Floating({ anchor, onLeave, wide = false, align = 'start', children }: FloatingProps) {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = () => placeBeside({ anchor: anchor.current, panel: panel.current, wide, align });
    panel.current?.showPopover();
    place();
    const sizes = new ResizeObserver(place);
    if (panel.current) sizes.observe(panel.current);
    window.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      sizes.disconnect();
      window.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  }, [anchor, wide, align]);
  useEffect(() => {
    const leave = (event: PointerEvent) => {
      const target = event.target as Node;
      if (!panel.current?.contains(target) && !anchor.current?.contains(target)) onLeave();
    };
    window.addEventListener('pointerdown', leave, true);
    return () => window.removeEventListener('pointerdown', leave, true);
  }, [anchor, onLeave]);
  return (
    <div ref={panel} popover="manual" className={styles.panel}>
      {children}
    </div>
  );
}
