import type { Datepicker, Timepicker } from '@slack/types';
import { useWorkspace } from '../state/workspace.tsx';
import styles from './field.module.css';
import type { Seat } from './seat.ts';
import { useElement } from './use-element.tsx';
import { useLeave } from './use-leave.ts';

/** A day or a time of day. */
export function DateElement({ element, seat }: { readonly element: Datepicker | Timepicker; readonly seat: Seat }) {
  const { words } = useWorkspace();
  const { value, keep, choose, actionId } = useElement(element, seat);
  const isDate = element.type === 'datepicker';
  const text = (isDate ? value.selected_date : value.selected_time) ?? '';
  const held = (written: string) => (isDate ? { selected_date: written || null } : { selected_time: written || null });
  const { changed, left } = useLeave(seat, () => void choose(held(text)));
  const label = element.placeholder?.text ?? (isDate ? words.chooseDate : words.chooseTime);
  return (
    <input
      type={isDate ? 'date' : 'time'}
      className={`${styles.field} ${styles.narrow}`}
      value={text}
      aria-label={seat.labelId ? undefined : label}
      aria-labelledby={seat.labelId}
      aria-describedby={seat.describedBy}
      aria-invalid={seat.invalid || undefined}
      data-testid={`action-${actionId}`}
      data-focus-on-load={element.focus_on_load || undefined}
      onChange={(event) => {
        changed();
        keep(held(event.target.value));
      }}
      onBlur={left}
    />
  );
}
