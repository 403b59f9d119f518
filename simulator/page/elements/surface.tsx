import { createContext, useContext, useEffect, useRef, useState } from 'react';
import type { Act, InputValues } from '../../wire.ts';
import type { KitBlock } from '../blocks/kit.ts';
import { useWorkspace } from '../state/workspace.tsx';
import { collectValues, type Touched } from './collect-values.ts';
import type { ElementValue } from './element-value.ts';

/** Where blocks stand: in a message, or in a view (a modal or Home). */
export type Whereabouts =
  | { readonly kind: 'message'; readonly channel: string; readonly ts: string }
  | { readonly kind: 'view'; readonly viewId: string };

/** What the elements of one message or view share: what was put into them, and the way to the bot. */
export interface Surface {
  readonly touched: Touched;
  /** `blockId/actionId` of the press that waits for an answer. */
  readonly busy: string | undefined;
  /** Why the last press came to nothing, as a sentence. */
  readonly problem: string | undefined;
  /** Sentences under inputs by block_id. */
  readonly errors: Readonly<Record<string, string>>;
  readonly touch: (blockId: string, actionId: string, value: ElementValue) => void;
  readonly press: (blockId: string, actionId: string, element: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly suggest: (blockId: string, actionId: string, text: string) => Promise<readonly unknown[]>;
  readonly values: () => InputValues;
}

const SurfaceContext = createContext<Surface | undefined>(undefined);

/** Makes a surface known to the elements on it. */
export const SurfaceProvider = SurfaceContext.Provider;

/** The surface an element stands on; an element outside of one is a fault of the page. */
export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('useSurface needs a SurfaceProvider above it');
  return surface;
}

const NO_ERRORS: Readonly<Record<string, string>> = {};

/**
 * The surface of one message or view. What a person has put in is kept by block_id and action_id for as long as the
 * surface is shown, so an update by the bot never takes typed text away.
 */
export function useNewSurface(where: Whereabouts, blocks: readonly KitBlock[], errors = NO_ERRORS): Surface {
  const { perform } = useWorkspace();
  const [touched, setTouched] = useState<Touched>({});
  const [busy, setBusy] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const newest = useRef({ blocks, touched });
  useEffect(() => {
    newest.current = { blocks, touched };
  });
  const values = () => collectValues(newest.current.blocks, newest.current.touched);
  return {
    touched,
    busy,
    problem,
    errors,
    values,
    touch(blockId, actionId, value) {
      const next = { ...newest.current.touched };
      next[blockId] = { ...next[blockId], [actionId]: value };
      newest.current = { ...newest.current, touched: next };
      setTouched(next);
    },
    async press(blockId, actionId, element) {
      setBusy(`${blockId}/${actionId}`);
      setProblem(undefined);
      const answer = await perform({ ...pressAct(where), blockId, actionId, element, values: values() });
      setBusy(undefined);
      if (!answer.ok) setProblem(answer.error);
    },
    async suggest(blockId, actionId, value) {
      const place = where.kind === 'view' ? { viewId: where.viewId } : { channel: where.channel, ts: where.ts };
      const answer = await perform({ kind: 'suggest', ...place, blockId, actionId, value });
      if (answer.ok) return answer.options ?? [];
      setProblem(answer.error);
      return [];
    },
  };
}

type PressAct =
  | Pick<Extract<Act, { kind: 'press_message' }>, 'kind' | 'channel' | 'ts'>
  | Pick<Extract<Act, { kind: 'press_view' }>, 'kind' | 'viewId'>;

function pressAct(where: Whereabouts): PressAct {
  if (where.kind === 'view') return { kind: 'press_view', viewId: where.viewId };
  return { kind: 'press_message', channel: where.channel, ts: where.ts };
}
