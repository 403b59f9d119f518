import type { DateTimepicker } from '@slack/types';
import { useState } from 'react';
import { useWorkspace } from '../state/workspace.tsx';
import { sayShortMoment, sayZone } from '../time/say-time.ts';
import { fromWallClock, wallClock } from '../time/wall-clock.ts';
import styles from './field.module.css';
import type { Seat } from './seat.ts';
import { useElement } from './use-element.tsx';
import { useLeave } from './use-leave.ts';

/** Day and time by the acting person's own wall clock, held as unix seconds, and spelled out beneath. */
export function MomentElement({ element, seat }: { readonly element: DateTimepicker; readonly seat: Seat }) {
  const { me, reader, words } = useWorkspace();
  const { value, keep, choose, actionId } = useElement(element, seat);
  const seconds = value.selected_date_time ?? undefined;
  const [half, setHalf] = useState({ day: '', time: '' });
  const [day = half.day, time = half.time] = seconds === undefined ? [] : wallClock(seconds, me.tz).split('T');
  const { changed, left } = useLeave(seat, () => void choose({ selected_date_time: seconds ?? null }));
  const write = (next: { readonly day: string; readonly time: string }) => {
    changed();
    setHalf(next);
    keep({ selected_date_time: fromWallClock(`${next.day}T${next.time}`, me.tz) ?? null });
  };
  const shared = {
    className: styles.field,
    'aria-describedby': seat.describedBy,
    'aria-invalid': seat.invalid || undefined,
    onBlur: left,
  };
  return (
    <fieldset className={styles.group} aria-labelledby={seat.labelId} data-testid={`action-${actionId}`}>
      <div className={styles.moment}>
        <input
          {...shared}
          type="date"
          value={day}
          aria-label={words.chooseDate}
          data-focus-on-load={element.focus_on_load || undefined}
          onChange={(event) => write({ day: event.target.value, time })}
        />
        <input
          {...shared}
          type="time"
          value={time}
          aria-label={words.chooseTime}
          onChange={(event) => write({ day, time: event.target.value })}
        />
      </div>
      {seconds !== undefined && (
        <p className={styles.spelled}>
          {words.inYourTime(sayShortMoment(seconds * 1000, reader), sayZone(me.tz, me.locale))}
        </p>
      )}
    </fieldset>
  );
}
