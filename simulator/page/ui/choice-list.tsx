import { useEffect, useRef } from 'react';
import { PlainText } from '../text/plain-text.tsx';
import styles from './choice.module.css';
import type { ChoiceGroup, ChoiceOption } from './choice-option.ts';
import { Icon } from './icon.tsx';
import { numbered } from './numbered.ts';

interface ChoiceListProps {
  readonly id: string;
  readonly groups: readonly ChoiceGroup[];
  /** Place of the option the keyboard is on, counted through all groups. */
  readonly active: number;
  readonly chosen: readonly ChoiceOption[];
  readonly note?: string | undefined;
  readonly onPick: (option: ChoiceOption) => void;
}

/** The open list of a choice; a press on it leaves the keyboard in the field. */
export function ChoiceList({ id, groups, active, chosen, note, onPick }: ChoiceListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`#${CSS.escape(`${id}-${active}`)}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  let place = -1;
  return (
    <div ref={list} role="listbox" id={id} className={styles.list} onMouseDown={(event) => event.preventDefault()}>
      {note && <p className={styles.note}>{note}</p>}
      {numbered(groups).map(({ place: at, item: group }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
        <div key={at} role="group" aria-label={group.label}>
          {group.label && <p className={styles.heading}>{group.label}</p>}
          {group.options.map((option) => {
            place += 1;
            return (
              <ChoiceLine
                key={option.key}
                id={`${id}-${place}`}
                option={option}
                active={place === active}
                chosen={chosen.some((one) => one.key === option.key)}
                onPick={onPick}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface ChoiceLineProps {
  readonly id: string;
  readonly option: ChoiceOption;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly onPick: (option: ChoiceOption) => void;
}

function ChoiceLine({ id, option, active, chosen, onPick }: ChoiceLineProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above handles the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the field above keeps the focus
    <div
      role="option"
      id={id}
      aria-selected={chosen}
      className={active ? `${styles.option} ${styles.active}` : styles.option}
      onClick={() => onPick(option)}
    >
      <span className={styles.text}>
        <PlainText text={option.text} />
        {option.description && <span className={styles.description}>{option.description}</span>}
      </span>
      {chosen && <Icon name="check" size={16} />}
    </div>
  );
}
