import type { MultiStaticSelect, Option, StaticSelect } from '@slack/types';
import { useWorkspace } from '../state/workspace.tsx';
import { Choice } from '../ui/choice.tsx';
import { choiceGroups, choiceOption } from './choice-from-options.ts';
import type { Seat } from './seat.ts';
import { seatedChoice } from './seated-choice.ts';
import { useElement } from './use-element.tsx';

/** A select whose options stand in the block. */
export function StaticSelectElement(props: {
  readonly element: StaticSelect | MultiStaticSelect;
  readonly seat: Seat;
}) {
  const { element, seat } = props;
  const { words } = useWorkspace();
  const handle = useElement(element, seat);
  const many = element.type === 'multi_static_select';
  const all = element.option_groups?.flatMap((group) => group.options) ?? element.options ?? [];
  const chosen = many ? (handle.value.selected_options ?? []) : [handle.value.selected_option ?? []].flat();
  const optionOf = (key: string): Option | undefined => all.find((option) => option.value === key);
  return (
    <Choice
      {...seatedChoice(element, seat, handle)}
      placeholder={element.placeholder?.text ?? words.choose}
      groups={choiceGroups(element.option_groups ?? element.options ?? [])}
      chosen={chosen.map(choiceOption)}
      many={many}
      max={many ? element.max_selected_items : undefined}
      onChoose={(picked) => {
        const options = picked.flatMap((one) => optionOf(one.key) ?? []);
        void handle.choose(many ? { selected_options: options } : { selected_option: options[0] ?? null });
      }}
    />
  );
}
