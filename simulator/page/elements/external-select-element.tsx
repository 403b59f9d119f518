import type { ExternalSelect, MultiExternalSelect, Option, OptionGroup } from '@slack/types';
import { useEffect, useRef, useState } from 'react';
import { useWorkspace } from '../state/workspace.tsx';
import { Choice } from '../ui/choice.tsx';
import { choiceGroups, choiceOption } from './choice-from-options.ts';
import type { Seat } from './seat.ts';
import { seatedChoice } from './seated-choice.ts';
import { useSurface } from './surface.tsx';
import { useElement } from './use-element.tsx';

/** Slack's own default of `min_query_length`. */
const DEFAULT_MIN_QUERY = 3;
const PAUSE_MS = 200;

/** A select whose options the bot finds while the person types; only the newest question's answer counts. */
export function ExternalSelectElement(props: {
  readonly element: ExternalSelect | MultiExternalSelect;
  readonly seat: Seat;
}) {
  const { element, seat } = props;
  const { words } = useWorkspace();
  const { suggest } = useSurface();
  const handle = useElement(element, seat);
  const [offered, setOffered] = useState<readonly (Option | OptionGroup)[]>([]);
  const [note, setNote] = useState<string>();
  const question = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const many = element.type === 'multi_external_select';
  const enough = element.min_query_length ?? DEFAULT_MIN_QUERY;
  const chosen = many ? (handle.value.selected_options ?? []) : [handle.value.selected_option ?? []].flat();
  const search = (query: string) => {
    question.current += 1;
    const mine = question.current;
    clearTimeout(timer.current);
    setOffered([]);
    setNote(query.length < enough ? words.typeMore(enough) : words.searching);
    if (query.length < enough) return;
    timer.current = setTimeout(async () => {
      const options = (await suggest(seat.blockId, handle.actionId, query)) as readonly (Option | OptionGroup)[];
      if (mine !== question.current) return;
      setOffered(options);
      setNote(undefined);
    }, PAUSE_MS);
  };
  const known = [...chosen, ...offered.flatMap((one) => ('options' in one ? one.options : [one]))];
  return (
    <Choice
      {...seatedChoice(element, seat, handle)}
      placeholder={element.placeholder?.text ?? words.search}
      groups={choiceGroups(offered)}
      chosen={chosen.map(choiceOption)}
      many={many}
      max={many ? element.max_selected_items : undefined}
      onSearch={search}
      note={note}
      onChoose={(picked) => {
        const options = picked.flatMap((one) => known.find((option) => option.value === one.key) ?? []);
        void handle.choose(many ? { selected_options: options } : { selected_option: options[0] ?? null });
      }}
    />
  );
}
