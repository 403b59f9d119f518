import type { Person } from '../../wire.ts';
import styles from './avatar.module.css';

const HUES = [168, 24, 265, 340, 205, 45, 300, 130] as const;

/** A person's picture: initials on a colour of their own; the bot wears the app's mark. */
export function Avatar({ person, size = 36 }: { readonly person: Person | undefined; readonly size?: number }) {
  const dimensions = { width: size, height: size, borderRadius: size * 0.26 };
  if (person?.isBot) return <img className={styles.avatar} src="./mark.svg" alt="" style={dimensions} />;
  const hue = HUES[hash(person?.id ?? '') % HUES.length];
  return (
    <span
      className={styles.avatar}
      aria-hidden="true"
      style={{ ...dimensions, fontSize: size * 0.4, background: `hsl(${hue} 42% 45%)` }}
    >
      {initials(person?.realName ?? '?')}
    </span>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => [...(word ?? '')][0] ?? '').join('');
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
}
