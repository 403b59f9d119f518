import { z } from 'zod';
import {
  DEFAULT_PERSON_SETTINGS as DEFAULTS,
  DIRECT_NOTICES,
  LANGUAGES,
  type PersonSettings,
  REMINDER_PLACES,
} from '../domain/person/person-settings.ts';

const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A part that cannot be read, e.g. of a later version, is as if nobody had chosen it. */
const Shape = z.object({
  language: z.enum(LANGUAGES).catch(DEFAULTS.language),
  quiet: z.object({ from: TimeOfDay, to: TimeOfDay }).optional().catch(undefined),
  direct: z.array(z.enum(DIRECT_NOTICES)).readonly().catch(DEFAULTS.direct),
  dailyAt: TimeOfDay.optional().catch(undefined),
  followUps: z.enum(REMINDER_PLACES).catch(DEFAULTS.followUps),
});

/** Settings of a person as they were kept or filled in; never throws. */
export function readPersonSettings(raw: unknown): PersonSettings {
  const { success, data } = Shape.safeParse(raw);
  if (!success) return DEFAULTS;
  const { quiet, dailyAt, ...others } = data;
  return {
    ...others,
    ...(quiet === undefined ? {} : { quiet }),
    ...(dailyAt === undefined ? {} : { dailyAt }),
  };
}
