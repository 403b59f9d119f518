import { useCallback, useId, useRef, useState } from 'react';
import { useWorkspace } from '../state/workspace.tsx';
import styles from './choice.module.css';
import { ChoiceChips } from './choice-chips.tsx';
import { ChoiceList } from './choice-list.tsx';
import { type ChoiceGroup, type ChoiceOption, matchingGroups } from './choice-option.ts';
import { Floating } from './floating.tsx';
import { Icon } from './icon.tsx';
import { Spinner } from './spinner.tsx';

interface ChoiceProps {
  readonly groups: readonly ChoiceGroup[];
  readonly chosen: readonly ChoiceOption[];
  readonly onChoose: (chosen: readonly ChoiceOption[]) => void;
  /** Several may be chosen, up to `max`. */
  readonly many?: boolean;
  readonly max?: number | undefined;
  readonly placeholder: string;
  readonly labelId?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean | undefined;
  readonly busy?: boolean;
  readonly testId?: string;
  readonly focusOnLoad?: boolean | undefined;
  /** When options come from elsewhere: called with what is typed (and with '' on opening); `note` says what is awaited. */
  readonly onSearch?: (query: string) => void;
  readonly note?: string | undefined;
}

/** A field that opens a searchable list: type to narrow it, arrows move, Enter chooses, Esc closes. */
export function Choice(props: ChoiceProps) {
  const { groups, chosen, onChoose, many = false, max, onSearch } = props;
  const { words } = useWorkspace();
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const field = useRef<HTMLDivElement>(null);
  const listId = useId();
  const shown = onSearch ? groups : matchingGroups(groups, query);
  const options = shown.flatMap((group) => group.options);
  const single = many ? undefined : chosen[0];
  const close = useCallback(() => {
    setOpen(false);
    setQuery('');
  }, []);
  const openList = () => {
    if (open || props.busy) return;
    const at = options.findIndex((option) => option.key === single?.key);
    setActive(Math.max(0, at));
    setOpen(true);
    onSearch?.('');
  };
  const search = (text: string) => {
    setOpen(true);
    setQuery(text);
    setActive(0);
    onSearch?.(text);
  };
  const pick = (option: ChoiceOption | undefined) => {
    if (!option) return;
    if (!many) {
      close();
      onChoose([option]);
      return;
    }
    const without = chosen.filter((one) => one.key !== option.key);
    if (without.length < chosen.length) onChoose(without);
    else if (max === undefined || chosen.length < max) onChoose([...chosen, option]);
  };
  const onKey = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!open) openList();
      else setActive((active + (event.key === 'ArrowDown' ? 1 : -1) + options.length) % Math.max(1, options.length));
    } else if (event.key === 'Enter' && !open) openList();
    else if (event.key === 'Enter') pick(options[active]);
    else if (event.key === 'Escape' && open) close();
    else if (event.key === 'Backspace' && query === '' && many) onChoose(chosen.slice(0, -1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={field} className={styles.choice} data-testid={props.testId}>
      <div className={styles.field} data-invalid={props.invalid || undefined} data-open={open || undefined}>
        {many && (
          <ChoiceChips chosen={chosen} onRemove={(option) => onChoose(chosen.filter((one) => one !== option))} />
        )}
        <input
          role="combobox"
          className={styles.input}
          aria-expanded={open}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={open && options[active] ? `${listId}-${active}` : undefined}
          aria-labelledby={props.labelId}
          aria-label={props.labelId ? undefined : props.placeholder}
          aria-describedby={props.describedBy}
          aria-invalid={props.invalid || undefined}
          aria-busy={props.busy || undefined}
          autoComplete="off"
          data-focus-on-load={props.focusOnLoad || undefined}
          value={open ? query : (single?.text ?? '')}
          placeholder={many && chosen.length > 0 ? '' : (single?.text ?? props.placeholder)}
          onChange={(event) => search(event.target.value)}
          onClick={openList}
          onKeyDown={onKey}
          onBlur={close}
        />
        {props.busy ? <Spinner /> : <Icon name="down" size={16} />}
      </div>
      {open && (
        <Floating anchor={field} onLeave={close} wide>
          <ChoiceList
            id={listId}
            groups={shown}
            active={active}
            chosen={chosen}
            note={props.note ?? (options.length === 0 ? words.noOptions : undefined)}
            onPick={pick}
          />
        </Floating>
      )}
    </div>
  );
}
