import { placeHash } from '../state/place.ts';
import { useWorkspace } from '../state/workspace.tsx';
import styles from './mention.module.css';

/** A channel named in a text, as a way there when the person may see it. */
export function ChannelMention({ id, name }: { readonly id: string; readonly name: string }) {
  const { channels } = useWorkspace();
  const channel = channels.find((one) => one.id === id);
  if (!channel) return <span className={styles.mention}>#{name || id}</span>;
  return (
    <a className={`${styles.mention} ${styles.link}`} href={placeHash({ kind: 'channel', channel: id })}>
      #{channel.name}
    </a>
  );
}
