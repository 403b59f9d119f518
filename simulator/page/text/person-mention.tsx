import { findPerson, useWorkspace } from '../state/workspace.tsx';
import styles from './mention.module.css';

/** A person named in a text; oneself stands out. */
export function PersonMention({ id, bold }: { readonly id: string; readonly bold: boolean }) {
  const { people, me } = useWorkspace();
  const person = findPerson(people, id);
  const classes = [styles.mention, id === me.id && styles.me, bold && styles.bold].filter(Boolean).join(' ');
  return (
    <span className={classes} title={person?.title}>
      @{person?.realName ?? id}
    </span>
  );
}
