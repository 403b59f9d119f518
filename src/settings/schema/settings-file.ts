import { z } from 'zod';
import { APPROVAL_DEFAULTS, Approvals } from './approvals.ts';
import { Clocks } from './clocks.ts';
import { Connect } from './connect.ts';
import { Contact } from './contact.ts';
import { Departments } from './departments.ts';
import { Digest } from './digest.ts';
import { HIGH_VALUE_DEFAULTS, HighValue } from './high-value.ts';
import { Procedures } from './procedures.ts';
import { Routes } from './routes.ts';
import { Rules } from './rules.ts';
import { Teams } from './teams.ts';
import { Undo } from './undo.ts';
import { DurationWord } from './words.ts';

const VipTiers = z
  .array(z.string().min(1))
  .meta({ description: 'Tiers of customers whose cases are one level more severe.', shown: 'names' });

const Retention = z
  .strictObject({
    rejected_events: DurationWord.prefault('30d').meta({ description: 'How long refused events are kept for a look.' }),
  })
  .meta({ description: 'How long things are kept.' });

/** `ordermend.yaml` (contract 3), key by key. An empty file is a valid one. */
export const SettingsFile = z.strictObject({
  teams: Teams.optional(),
  routes: Routes.prefault([]),
  departments: Departments.prefault({}),
  rules: Rules.prefault({}),
  procedures: Procedures.prefault({}),
  clocks: Clocks.prefault({}),
  approvals: Approvals.prefault(APPROVAL_DEFAULTS),
  approvals_expire: DurationWord.prefault('24h').meta({
    description: 'How long an approval can be given; those who have not answered are reminded once, at half of it.',
  }),
  high_value: HighValue.prefault(HIGH_VALUE_DEFAULTS),
  contact: Contact.prefault({}),
  connect: Connect.prefault({}),
  digest: Digest.optional(),
  vip_tiers: VipTiers.prefault(['vip']),
  undo: Undo.prefault({}),
  retention: Retention.prefault({}),
});
export type SettingsFile = z.infer<typeof SettingsFile>;
