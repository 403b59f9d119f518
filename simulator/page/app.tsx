import { useCallback, useState } from 'react';
import styles from './app.module.css';
import { Desk } from './frame/desk.tsx';
import { wordsFor } from './language/words.ts';
import { actingPerson, firstPerson, keepActingPerson } from './state/acting-person.ts';
import { useStream } from './state/use-stream.ts';
import { SimulatedNow } from './time/simulated-now.tsx';
import { Spinner } from './ui/spinner.tsx';

/** The whole page: opens the line to the workspace and shows the desk of the acting person. */
export function App() {
  const [as, setAs] = useState(actingPerson);
  const beFirstPerson = useCallback(() => setAs(firstPerson()), []);
  const stream = useStream(as, beFirstPerson);
  const { state } = stream;
  const actAs = (id: string) => {
    keepActingPerson(id);
    setAs(id);
  };
  if (!state) {
    const words = wordsFor(navigator.language.startsWith('zh') ? 'zh-CN' : 'en-US');
    return (
      <p className={styles.opening} role="status">
        <Spinner /> {words.connecting}
      </p>
    );
  }
  return (
    <SimulatedNow stream={stream}>
      <Desk key={state.me.id} state={state} connected={stream.connected} onActAs={actAs} />
    </SimulatedNow>
  );
}
