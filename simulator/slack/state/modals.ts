import { keepValues } from '../inputs/keep-values.ts';
import type { Changes } from './changes.ts';
import type { Ids } from './ids.ts';
import type { LiveView, ViewDefinition } from './views.ts';

/** How many modals a person can have over each other (slack.md 2.1). */
export const STACK_LIMIT = 3;

/** The stacks of open modals, one a person. */
export interface Modals {
  /** A new stack with one modal; what was open is gone. */
  open(person: string, view: ViewDefinition): LiveView;
  /** One more on top, or undefined when the stack is full or empty. */
  push(person: string, view: ViewDefinition): LiveView | undefined;
  /** Other content under the same id, with what was typed into inputs that stayed. */
  update(id: string, view: ViewDefinition): LiveView | undefined;
  /** Takes what the person typed or what the last submission was told; keeps hash and content. */
  note(id: string, change: Partial<Pick<LiveView, 'values' | 'errors'>>): LiveView | undefined;
  /** Takes one modal off its stack. */
  close(id: string): void;
  /** Takes the whole stack of a person away. */
  clear(person: string): void;
  find(id: string): LiveView | undefined;
  findByExternalId(externalId: string): LiveView | undefined;
  /** Open modals of a person, top last. */
  stackOf(person: string): readonly LiveView[];
}

/** Modals in memory: a reload of Slack closes them too. */
export function createModals(options: {
  readonly ids: Pick<Ids, 'view' | 'hash'>;
  readonly changes: Pick<Changes, 'tell'>;
}): Modals {
  const stacks = new Map<string, readonly LiveView[]>();
  function all(): readonly LiveView[] {
    return [...stacks.values()].flat();
  }
  function find(id: string): LiveView | undefined {
    return all().find((view) => view.id === id);
  }
  function put(person: string, stack: readonly LiveView[]): void {
    stacks.set(person, stack);
    options.changes.tell();
  }
  function born(person: string, view: ViewDefinition, under?: LiveView): LiveView {
    const id = options.ids.view();
    const place = { id, person, hash: options.ids.hash(), rootId: under?.rootId ?? id, previousId: under?.id };
    return { ...view, ...place, values: {}, errors: {} };
  }
  function replace(after: LiveView): LiveView {
    put(
      after.person,
      (stacks.get(after.person) ?? []).map((one) => (one.id === after.id ? after : one)),
    );
    return after;
  }
  return {
    open(person, view) {
      const opened = born(person, view);
      put(person, [opened]);
      return opened;
    },
    push(person, view) {
      const stack = stacks.get(person) ?? [];
      const top = stack.at(-1);
      if (top === undefined || stack.length >= STACK_LIMIT) return undefined;
      const pushed = born(person, view, top);
      put(person, [...stack, pushed]);
      return pushed;
    },
    update(id, view) {
      const before = find(id);
      if (before === undefined) return undefined;
      const { person, rootId, previousId } = before;
      const values = keepValues(before.blocks, view.blocks, before.values);
      return replace({ ...view, id, person, rootId, previousId, hash: options.ids.hash(), values, errors: {} });
    },
    note(id, change) {
      const before = find(id);
      return before === undefined ? undefined : replace({ ...before, ...change });
    },
    close(id) {
      const view = find(id);
      if (view !== undefined)
        put(
          view.person,
          (stacks.get(view.person) ?? []).filter((one) => one.id !== id),
        );
    },
    clear: (person) => put(person, []),
    find,
    findByExternalId: (externalId) => all().find((view) => view.external_id === externalId),
    stackOf: (person) => stacks.get(person) ?? [],
  };
}
