import type { RichTextBlock, RichTextInput } from '@slack/types';
import styles from './field.module.css';
import type { Seat } from './seat.ts';
import { useElement } from './use-element.tsx';

/** A rich text input: local mode takes plain text and hands it on in Slack's rich form. */
export function RichTextElement({ element, seat }: { readonly element: RichTextInput; readonly seat: Seat }) {
  const { value, keep, actionId } = useElement(element, seat);
  return (
    <textarea
      className={styles.field}
      rows={4}
      value={readText(value.rich_text_value)}
      placeholder={element.placeholder?.text}
      data-testid={`action-${actionId}`}
      data-focus-on-load={element.focus_on_load || undefined}
      aria-labelledby={seat.labelId}
      aria-describedby={seat.describedBy}
      aria-invalid={seat.invalid || undefined}
      onChange={(event) => keep({ rich_text_value: writeText(event.target.value) })}
    />
  );
}

function writeText(text: string): RichTextBlock | null {
  if (text === '') return null;
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] };
}

function readText(block: RichTextBlock | null | undefined): string {
  const sections = block?.elements ?? [];
  const lines = sections.map((section) =>
    section.elements.map((element) => (element.type === 'text' ? element.text : '')).join(''),
  );
  return lines.join('\n');
}
