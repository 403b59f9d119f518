import { useCallback, useEffect, useRef, useState } from 'react';
import { Floating } from './floating.tsx';
import type { IconName } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import styles from './menu.module.css';
import { moveFocus } from './move-focus.ts';

/** One line of a menu. */
export interface MenuItem {
  readonly key: string;
  readonly label: React.ReactNode;
  readonly hint?: React.ReactNode;
  readonly danger?: boolean;
  readonly pick: () => void;
}

interface MenuProps {
  readonly icon: IconName;
  readonly label: string;
  readonly title?: string;
  readonly items: readonly MenuItem[];
  readonly align?: 'start' | 'end';
  readonly disabled?: boolean;
  readonly framed?: boolean;
  readonly testId?: string;
}

/** A button that opens a list of things to do; arrows move, Enter picks, Esc leaves. */
export function Menu({
  icon,
  label,
  title,
  items,
  align = 'start',
  disabled = false,
  framed = false,
  testId,
}: MenuProps) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const leave = useCallback(() => setOpen(false), []);
  useEffect(() => {
    if (open) moveFocus(list.current, 'first');
  }, [open]);
  const closeAndReturn = () => {
    setOpen(false);
    anchor.current?.querySelector('button')?.focus();
  };
  const pick = (item: MenuItem) => {
    closeAndReturn();
    item.pick();
  };
  return (
    <span ref={anchor} className={styles.anchor} data-open={open || undefined}>
      <IconButton
        icon={icon}
        label={label}
        disabled={disabled}
        framed={framed}
        aria-haspopup="menu"
        aria-expanded={open}
        data-testid={testId}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <Floating anchor={anchor} onLeave={leave} align={align}>
          <div
            ref={list}
            role="menu"
            tabIndex={-1}
            aria-label={label}
            onKeyDown={(event) => onMenuKey(event, closeAndReturn)}
          >
            {title && <p className={styles.title}>{title}</p>}
            {items.map((item) => (
              <button
                key={item.key}
                type="button"
                role="menuitem"
                tabIndex={-1}
                className={item.danger ? `${styles.item} ${styles.danger}` : styles.item}
                onClick={() => pick(item)}
              >
                <span>{item.label}</span>
                {item.hint && <span className={styles.hint}>{item.hint}</span>}
              </button>
            ))}
          </div>
        </Floating>
      )}
    </span>
  );
}

function onMenuKey(event: React.KeyboardEvent<HTMLElement>, leave: () => void): void {
  if (event.key === 'ArrowDown') moveFocus(event.currentTarget, 'next');
  else if (event.key === 'ArrowUp') moveFocus(event.currentTarget, 'previous');
  else if (event.key === 'Home') moveFocus(event.currentTarget, 'first');
  else if (event.key === 'Escape' || event.key === 'Tab') leave();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
