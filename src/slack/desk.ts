import type { ChangeCase } from '../app/change-case.ts';
import type { ContactAround } from '../app/contact/contact-around.ts';
import type { Clock } from '../app/ports/clock.ts';
import type { TargetOf } from '../app/ports/effect-sender.ts';
import type { Ids } from '../app/ports/ids.ts';
import type { Policy } from '../app/ports/policy.ts';
import type { Store } from '../app/ports/store.ts';
import type { Role } from '../domain/case/rights.ts';
import type { PersonId } from '../domain/ids.ts';
import type { SlackPerson } from '../policy/roles.ts';

/** What every gesture and command works with. */
export interface Desk {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly policy: Policy;
  readonly change: ChangeCase;
  /** False when nothing is connected that carries effects out. */
  readonly effectsOn: boolean;
  /** Who would carry an effect out. */
  readonly targetOf: TargetOf;
  /** What is decided about contacting customers. */
  readonly contact: Omit<ContactAround, 'targetOf'>;
  /** Roles of a person for a team's cases; without a team, the best they have in any. */
  rolesOf(person: SlackPerson, team?: string): readonly Role[];
  /** Teams in which a person may see cases. */
  teamsOf(person: SlackPerson): readonly string[];
  /** Whether a person may handle cases of a team, as far as Slack has told; an unknown person may not. */
  isHandler(person: PersonId, team: string | undefined): boolean;
  /** Who belongs to a team, as far as Slack has told; people whom its settings name are always among them. */
  membersOf(team: string): readonly PersonId[];
  nameOf(person: PersonId): string;
  /** The sends outbox has something new. */
  onSend(): void;
}
