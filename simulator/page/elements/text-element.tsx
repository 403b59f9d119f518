import type { EmailInput, NumberInput, PlainTextInput, URLInput } from '@slack/types';
import { useWorkspace } from '../state/workspace.tsx';
import styles from './field.module.css';
import type { Seat } from './seat.ts';
import { useDispatch } from './use-dispatch.ts';
import { useElement } from './use-element.tsx';

type TextData = PlainTextInput | EmailInput | URLInput | NumberInput;

/** The room left is told once four fifths are used, and from this many characters on. */
const NEARLY_FULL = 100;

const KINDS = {
  plain_text_input: { type: 'text', inputMode: 'text' },
  email_text_input: { type: 'text', inputMode: 'email' },
  url_text_input: { type: 'text', inputMode: 'url' },
  number_input: { type: 'text', inputMode: 'decimal' },
} as const satisfies Record<TextData['type'], { type: string; inputMode: string }>;

/** One line or several of plain text, a number, an e-mail address or a link. */
export function TextElement({ element, seat }: { readonly element: TextData; readonly seat: Seat }) {
  const { words } = useWorkspace();
  const { value, keep, send, actionId } = useElement(element, seat);
  const text = value.value ?? '';
  const dispatch = useDispatch({
    seat,
    config: element.dispatch_action_config,
    send: () => void send({ value: text === '' ? null : text }),
  });
  const max = 'max_length' in element ? element.max_length : undefined;
  const left = max === undefined ? undefined : max - text.length;
  const shared = {
    className: styles.field,
    value: text,
    placeholder: element.placeholder?.text,
    autoComplete: 'off',
    'data-testid': `action-${actionId}`,
    'data-focus-on-load': element.focus_on_load || undefined,
    'aria-labelledby': seat.labelId,
    'aria-describedby': seat.describedBy,
    'aria-invalid': seat.invalid || undefined,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      keep({ value: event.target.value === '' ? null : event.target.value });
      dispatch.written();
    },
  };
  const multiline = element.type === 'plain_text_input' && element.multiline;
  return (
    <div>
      {multiline ? (
        <textarea {...shared} rows={rowsOf(text)} />
      ) : (
        <input {...shared} {...KINDS[element.type]} onKeyDown={dispatch.pressed} />
      )}
      {max !== undefined && left !== undefined && left <= Math.min(NEARLY_FULL, max / 5) && (
        <p className={styles.count}>{words.charactersLeft(left)}</p>
      )}
    </div>
  );
}

const FEWEST_ROWS = 4;
const MOST_ROWS = 14;
const ROW_CHARACTERS = 60;

/** A text that is there already is shown as far as there is room. */
function rowsOf(text: string): number {
  const rows = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / ROW_CHARACTERS)), 0);
  return Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, rows));
}
