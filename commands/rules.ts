import { rulesView } from '../src/app/views/rules-view.ts';
import { rulesAnswer as rulesCard } from '../src/cards/lookup/rules.ts';
import type { Rendered } from '../src/cards/rendered.ts';
import { mayLook } from './may-look.ts';
import type { Call, CommandDesk } from './slash-command.ts';

/** `/ordermend rules`: which rules are watched, off or set otherwise, and what the watched ones would have opened. */
export function rulesAnswer({ person, messages }: Call, desk: CommandDesk): Rendered {
  const refused = mayLook(person, 'rules', desk, messages);
  return refused ?? rulesCard(rulesView(desk.store.read, desk.clock.now(), desk.policy), messages);
}
