import type { Checkboxes, Option, RadioButtons } from '@slack/types';
import { useId } from 'react';
import { TextView } from '../text/text-view.tsx';
import styles from './options-element.module.css';
import type { Seat } from './seat.ts';
import { useElement } from './use-element.tsx';

/** Radio buttons or checkboxes, each option with its text and description. */
export function OptionsElement(props: { readonly element: Checkboxes | RadioButtons; readonly seat: Seat }) {
  const { element, seat } = props;
  const { value, choose, actionId } = useElement(element, seat);
  const name = useId();
  const many = element.type === 'checkboxes';
  const chosen = many ? (value.selected_options ?? []) : value.selected_option ? [value.selected_option] : [];
  const isChosen = (option: Option) => chosen.some((one) => one.value === option.value);
  const pick = (option: Option) => {
    if (!many) return choose({ selected_option: option });
    const kept = element.options.filter((one) => (one === option ? !isChosen(one) : isChosen(one)));
    return choose({ selected_options: kept });
  };
  return (
    <fieldset
      aria-labelledby={seat.labelId}
      aria-describedby={seat.describedBy}
      className={styles.options}
      data-testid={`action-${actionId}`}
    >
      {element.options.map((option) => (
        <label key={option.value ?? option.text.text} className={styles.option}>
          <input
            type={many ? 'checkbox' : 'radio'}
            name={name}
            checked={isChosen(option)}
            onChange={() => void pick(option)}
          />
          <span>
            <TextView text={option.text} />
            {option.description && (
              <span className={styles.description}>
                <TextView text={option.description} />
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
