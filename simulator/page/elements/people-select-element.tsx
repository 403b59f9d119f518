import type { MultiUsersSelect, UsersSelect } from '@slack/types';
import type { Person } from '../../wire.ts';
import { useWorkspace } from '../state/workspace.tsx';
import { Choice } from '../ui/choice.tsx';
import type { Seat } from './seat.ts';
import { seatedChoice } from './seated-choice.ts';
import { useElement } from './use-element.tsx';

/** A select of people of the workspace. */
export function PeopleSelectElement(props: { readonly element: UsersSelect | MultiUsersSelect; readonly seat: Seat }) {
  const { element, seat } = props;
  const { people, words } = useWorkspace();
  const handle = useElement(element, seat);
  const many = element.type === 'multi_users_select';
  const chosen = many ? (handle.value.selected_users ?? []) : [handle.value.selected_user ?? []].flat();
  const options = people.filter((person) => !person.isBot).map(personOption);
  return (
    <Choice
      {...seatedChoice(element, seat, handle)}
      placeholder={element.placeholder?.text ?? words.choosePerson}
      groups={[{ options }]}
      chosen={chosen.map((id) => options.find((one) => one.key === id) ?? { key: id, text: id })}
      many={many}
      max={many ? element.max_selected_items : undefined}
      onChoose={(picked) => {
        const ids = picked.map((one) => one.key);
        void handle.choose(many ? { selected_users: ids } : { selected_user: ids[0] ?? null });
      }}
    />
  );
}

function personOption(person: Person) {
  return { key: person.id, text: person.realName, description: person.title };
}
