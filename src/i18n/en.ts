import { actions } from './en/actions.ts';
import { approvals } from './en/approvals.ts';
import { cards } from './en/cards.ts';
import { catalogue } from './en/catalogue.ts';
import { clocks } from './en/clocks.ts';
import { commands } from './en/commands.ts';
import { contactTemplates } from './en/contact-templates.ts';
import { contacts } from './en/contacts.ts';
import { digests } from './en/digests.ts';
import { errors } from './en/errors.ts';
import { exceptions } from './en/exceptions.ts';
import { health } from './en/health.ts';
import { help } from './en/help.ts';
import { home } from './en/home.ts';
import { life } from './en/life.ts';
import { lookups } from './en/lookups.ts';
import { modals } from './en/modals.ts';
import { orders } from './en/orders.ts';
import { procedures } from './en/procedures.ts';
import { reasons } from './en/reasons.ts';
import { refusals } from './en/refusals.ts';
import { remedyForm } from './en/remedy-form.ts';
import { reports } from './en/reports.ts';
import { reveals } from './en/reveals.ts';
import { rules } from './en/rules.ts';
import { settings } from './en/settings.ts';
import { silences } from './en/silences.ts';
import { tasks } from './en/tasks.ts';
import { threads } from './en/threads.ts';
import { turnedUp } from './en/turned-up.ts';
import { warnings } from './en/warnings.ts';
import { whys } from './en/whys.ts';
import type { Messages } from './messages.ts';

/** Everything in English. */
export const en = {
  locale: 'en',
  exceptions,
  reasons,
  catalogue,
  orders,
  actions,
  refusals,
  clocks,
  tasks,
  approvals,
  reveals,
  errors,
  commands,
  cards,
  modals,
  life,
  threads,
  reports,
  lookups,
  silences,
  rules,
  settings,
  digests,
  home,
  health,
  help,
  turnedUp,
  warnings,
  whys,
  contacts,
  contactTemplates,
  procedures,
  remedyForm,
} satisfies Messages;
