import type { Messages } from './messages.ts';
import { actions } from './zh-CN/actions.ts';
import { approvals } from './zh-CN/approvals.ts';
import { cards } from './zh-CN/cards.ts';
import { catalogue } from './zh-CN/catalogue.ts';
import { clocks } from './zh-CN/clocks.ts';
import { commands } from './zh-CN/commands.ts';
import { contactTemplates } from './zh-CN/contact-templates.ts';
import { contacts } from './zh-CN/contacts.ts';
import { digests } from './zh-CN/digests.ts';
import { errors } from './zh-CN/errors.ts';
import { exceptions } from './zh-CN/exceptions.ts';
import { health } from './zh-CN/health.ts';
import { help } from './zh-CN/help.ts';
import { home } from './zh-CN/home.ts';
import { life } from './zh-CN/life.ts';
import { lookups } from './zh-CN/lookups.ts';
import { modals } from './zh-CN/modals.ts';
import { orders } from './zh-CN/orders.ts';
import { procedures } from './zh-CN/procedures.ts';
import { reasons } from './zh-CN/reasons.ts';
import { refusals } from './zh-CN/refusals.ts';
import { remedyForm } from './zh-CN/remedy-form.ts';
import { reports } from './zh-CN/reports.ts';
import { reveals } from './zh-CN/reveals.ts';
import { rules } from './zh-CN/rules.ts';
import { settings } from './zh-CN/settings.ts';
import { silences } from './zh-CN/silences.ts';
import { tasks } from './zh-CN/tasks.ts';
import { threads } from './zh-CN/threads.ts';
import { turnedUp } from './zh-CN/turned-up.ts';
import { warnings } from './zh-CN/warnings.ts';
import { whys } from './zh-CN/whys.ts';

/** Everything in Simplified Chinese. */
export const zhCN = {
  locale: 'zh-CN',
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
