import { z } from 'zod';
import type { Priority } from '../../domain/catalogue/severity.ts';
import type { Term } from '../settings.ts';
import { durationMs } from './duration.ts';

interface ClockDefaults {
  readonly claim: string;
  readonly contact: string;
  readonly solve: string;
  readonly hours: 'always' | 'business';
}

/** domain.md 2.3. */
const CLOCK_DEFAULTS: Readonly<Record<Priority, ClockDefaults>> = {
  P1: { claim: '10m', contact: '30m', solve: '4h', hours: 'always' },
  P2: { claim: '30m', contact: '2h', solve: '8h', hours: 'business' },
  P3: { claim: '2h', contact: '8h', solve: '2d', hours: 'business' },
  P4: { claim: '8h', contact: '1d', solve: '5d', hours: 'business' },
};

const TermWord = z
  .string()
  .regex(/^\d+(\.\d+)?[smh]$|^\d+d$/, 'must be a term such as 30m or 4h, or business days such as 2d')
  .transform(
    (text): Term =>
      text.endsWith('d') ? { kind: 'days', days: Number.parseInt(text, 10) } : { kind: 'time', ms: durationMs(text) },
  )
  .meta({ shown: 'term' });

/** `clocks`: terms of each priority; what a file does not name stays as it is by default. */
export const Clocks = z
  .strictObject({
    P1: clock(CLOCK_DEFAULTS.P1),
    P2: clock(CLOCK_DEFAULTS.P2),
    P3: clock(CLOCK_DEFAULTS.P3),
    P4: clock(CLOCK_DEFAULTS.P4),
  })
  .meta({
    description:
      'How long things may take, by priority: minutes and hours (`30m`, `4h`), or business days (`2d`). `hours` says which time counts: `always` is around the clock for teams with night duty, and business hours for the others.',
  });

function clock(defaults: ClockDefaults) {
  return z
    .strictObject({
      claim: TermWord.prefault(defaults.claim).meta({ description: 'Until somebody has claimed it.' }),
      contact: TermWord.prefault(defaults.contact).meta({ description: 'Until the customer was first told.' }),
      solve: TermWord.prefault(defaults.solve).meta({ description: 'Until every remedy is accepted.' }),
      hours: z.enum(['always', 'business']).prefault(defaults.hours).meta({ description: 'Which time counts.' }),
    })
    .prefault({});
}
