import { useCallback, useEffect, useRef, useState } from 'react';
import type { Person } from '../../wire.ts';
import { useWorkspace } from '../state/workspace.tsx';
import { sayZone } from '../time/say-time.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Floating } from '../ui/floating.tsx';
import { Icon } from '../ui/icon.tsx';
import { moveFocus } from '../ui/move-focus.ts';
import styles from './act-as.module.css';
import { PersonFacts } from './person-facts.tsx';

/** Who one is in this workspace, and the choice of everybody else there. */
export function ActAs({ onActAs }: { readonly onActAs: (id: string) => void }) {
  const { me, people, words } = useWorkspace();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const leave = useCallback(() => setOpen(false), []);
  useEffect(() => {
    if (open) list.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
  }, [open]);
  const pick = (person: Person) => {
    setOpen(false);
    onActAs(person.id);
  };
  const onKey = (event: React.KeyboardEvent) => {
    if (event.key === 'ArrowDown') moveFocus(list.current, 'next');
    else if (event.key === 'ArrowUp') moveFocus(list.current, 'previous');
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={anchor} className={styles.anchor}>
      <button
        type="button"
        className={styles.me}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={`${words.actAs}: ${me.realName}`}
        data-testid="act-as"
        onClick={() => setOpen(!open)}
      >
        <Avatar person={me} size={34} />
        <PersonFacts person={me} above={words.actAs} />
        <Icon name="up" size={16} />
      </button>
      {open && (
        <Floating anchor={anchor} onLeave={leave}>
          <div ref={list} role="menu" tabIndex={-1} aria-label={words.actAs} className={styles.list} onKeyDown={onKey}>
            {people
              .filter((person) => !person.isBot)
              .map((person) => (
                <button
                  key={person.id}
                  type="button"
                  role="menuitemradio"
                  aria-checked={person.id === me.id}
                  className={styles.person}
                  data-testid={`act-as-${person.name}`}
                  title={sayZone(person.tz, me.locale)}
                  onClick={() => pick(person)}
                >
                  <Avatar person={person} size={32} />
                  <PersonFacts person={person} />
                  {person.id === me.id && <Icon name="check" size={16} />}
                </button>
              ))}
          </div>
        </Floating>
      )}
    </div>
  );
}
