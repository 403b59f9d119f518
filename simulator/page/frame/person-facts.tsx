import type { Person } from '../../wire.ts';
import { useWorkspace } from '../state/workspace.tsx';
import { sayTime, sayZone } from '../time/say-time.ts';
import { useSimulatedNow } from '../time/simulated-now.tsx';
import styles from './act-as.module.css';

const FLAGS = { 'en-US': 'EN', 'zh-CN': '中文' } as const satisfies Record<Person['locale'], string>;

/** Name, title, language and local time of a person, in two lines. */
export function PersonFacts({ person, above }: { readonly person: Person; readonly above?: string }) {
  const { reader, words } = useWorkspace();
  const time = sayTime(useSimulatedNow(), { ...reader, tz: person.tz });
  return (
    <span className={styles.facts}>
      {above && <span className={styles.above}>{above}</span>}
      <span className={styles.name}>
        <span className={styles.realName}>{person.realName}</span>
        <span className={styles.flag} title={words.language[person.locale]}>
          {FLAGS[person.locale]}
        </span>
        {person.isGuest && <span className={styles.flag}>{words.guest}</span>}
      </span>
      <span className={styles.title}>{person.title}</span>
      <span className={styles.title}>{words.zoneTime(sayZone(person.tz, reader.locale), time)}</span>
    </span>
  );
}
