import { useState } from 'react';

const drafts = new Map<string, string>();

/** A text being written somewhere; it is still there when the person comes back. */
export function useDraft(place: string): readonly [string, (text: string) => void] {
  const [, redraw] = useState(0);
  const write = (text: string) => {
    drafts.set(place, text);
    redraw((times) => times + 1);
  };
  return [drafts.get(place) ?? '', write];
}
