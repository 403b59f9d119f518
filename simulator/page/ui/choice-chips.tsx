import { useWorkspace } from '../state/workspace.tsx';
import styles from './choice.module.css';
import type { ChoiceOption } from './choice-option.ts';
import { Icon } from './icon.tsx';

interface ChoiceChipsProps {
  readonly chosen: readonly ChoiceOption[];
  readonly onRemove: (option: ChoiceOption) => void;
}

/** What has been chosen so far where several may be, each with a way to take it out again. */
export function ChoiceChips({ chosen, onRemove }: ChoiceChipsProps) {
  const { words } = useWorkspace();
  return chosen.map((option) => (
    <span key={option.key} className={styles.chip}>
      {option.text}
      <button type="button" aria-label={words.remove(option.text)} onClick={() => onRemove(option)}>
        <Icon name="close" size={13} />
      </button>
    </span>
  ));
}
