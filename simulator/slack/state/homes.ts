import { keepValues } from '../inputs/keep-values.ts';
import type { Changes } from './changes.ts';
import type { Ids } from './ids.ts';
import type { Store } from './store.ts';
import type { LiveView, ViewDefinition } from './views.ts';

/** The Home tab of each person, as the app last published it. */
export interface Homes {
  of(person: string): LiveView | undefined;
  find(id: string): LiveView | undefined;
  publish(person: string, view: ViewDefinition): LiveView;
  /** Takes what the person typed or chose. */
  note(person: string, values: LiveView['values']): void;
}

const KIND = 'home';

/** Homes kept over a restart, with one id a person, as in Slack. */
export function createHomes(options: {
  readonly store: Store;
  readonly ids: Pick<Ids, 'view' | 'hash'>;
  readonly changes: Pick<Changes, 'tell'>;
}): Homes {
  const byPerson = new Map<string, LiveView>();
  for (const row of options.store.load(KIND)) byPerson.set(row.key, row.value as LiveView);
  function keep(view: LiveView): LiveView {
    byPerson.set(view.person, view);
    options.store.put(KIND, view.person, view);
    options.changes.tell();
    return view;
  }
  return {
    of: (person) => byPerson.get(person),
    find: (id) => [...byPerson.values()].find((view) => view.id === id),
    publish(person, view) {
      const before = byPerson.get(person);
      const id = before?.id ?? options.ids.view();
      const values = before === undefined ? {} : keepValues(before.blocks, view.blocks, before.values);
      return keep({ ...view, id, person, rootId: id, hash: options.ids.hash(), values, errors: {} });
    },
    note(person, values) {
      const before = byPerson.get(person);
      if (before !== undefined) keep({ ...before, values });
    },
  };
}
