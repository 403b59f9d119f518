import { createContext, useContext } from 'react';
import type { PageState, Person } from '../../wire.ts';
import type { Words } from '../language/words.ts';
import type { Reader } from '../time/formatter.ts';
import type { Perform } from './perform.ts';

/** What nearly every part of the page needs; it changes only when one of its parts does. */
export interface Workspace extends Pick<PageState, 'me' | 'people' | 'channels' | 'commands' | 'shortcuts'> {
  /** How the acting person reads times. */
  readonly reader: Reader;
  readonly words: Words;
  /** The acting person's calendar day by the simulated clock, YYYY-MM-DD. */
  readonly today: string;
  readonly perform: Perform;
  /** Shows a sentence to the person for a while. */
  readonly notify: (sentence: string) => void;
}

const WorkspaceContext = createContext<Workspace | undefined>(undefined);

/** Makes a workspace known to everything below. */
export const WorkspaceProvider = WorkspaceContext.Provider;

/** The workspace around a component; using it outside of one is a fault of the page. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('useWorkspace needs a WorkspaceProvider above it');
  return workspace;
}

/** A person by id, or undefined. */
export function findPerson(people: readonly Person[], id: string): Person | undefined {
  return people.find((person) => person.id === id);
}
