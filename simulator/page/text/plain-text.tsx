import { useMemo } from 'react';
import styles from './plain-text.module.css';
import { RichText } from './rich-text.tsx';

const SHORTCODE = /(:[a-z0-9_+'-]+:)/;

/** Plain text of Block Kit: nothing in it is formatting, only `:emoji:` become pictures. */
export function PlainText({ text }: { readonly text: string }) {
  const elements = useMemo(() => readEmoji(text), [text]);
  if (!SHORTCODE.test(text)) return <span className={styles.plain}>{text}</span>;
  return (
    <span className={`${styles.plain} ${styles.drawn}`}>
      <RichText elements={elements} />
    </span>
  );
}

function readEmoji(text: string) {
  const parts = text.split(SHORTCODE).filter((part) => part !== '');
  const elements = parts.map((part) =>
    SHORTCODE.test(part)
      ? ({ type: 'emoji', name: part.slice(1, -1) } as const)
      : ({ type: 'text', text: part } as const),
  );
  return [{ type: 'rich_text_section' as const, elements }];
}
