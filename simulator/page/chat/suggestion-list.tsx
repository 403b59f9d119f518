import styles from './composer.module.css';
import type { Suggestion } from './suggestions.ts';

interface SuggestionListProps {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  readonly onPick: (suggestion: Suggestion) => void;
}

/** What the composer offers; the keyboard stays in the composer. */
export function SuggestionList({ id, suggestions, active, onPick }: SuggestionListProps) {
  return (
    <div id={id} role="listbox" data-testid="suggestions">
      {suggestions.map((suggestion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the composer handles the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the composer keeps the focus
        <div
          key={suggestion.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className={index === active ? `${styles.suggestion} ${styles.active}` : styles.suggestion}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(suggestion)}
        >
          <span className={styles.title}>
            {suggestion.title}
            {suggestion.usage && <span className={styles.usage}>{suggestion.usage}</span>}
          </span>
          <span className={styles.hint}>{suggestion.hint}</span>
        </div>
      ))}
    </div>
  );
}
