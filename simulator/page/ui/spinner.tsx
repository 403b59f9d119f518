import styles from './spinner.module.css';

/** A small ring that turns while something is awaited; the words beside it say what. */
export function Spinner({ className = '' }: { readonly className?: string | undefined }) {
  return <span className={`${styles.spinner} ${className}`} aria-hidden="true" />;
}
