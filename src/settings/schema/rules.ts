import { z } from 'zod';
import { isExceptionCode } from '../../domain/catalogue/exception-types.ts';
import type { Params } from '../../domain/detection/rule.ts';
import { RULE_MODES, type RuleSetting } from '../settings.ts';
import { DurationWord } from './words.ts';

const Mode = z.enum(RULE_MODES);
const Param = z.union([z.number(), z.string(), z.boolean(), z.array(z.string())]);

const Rule = z
  .union([
    Mode,
    z.strictObject({
      mode: Mode.prefault('on').meta({ description: '`on`, `monitor` (recorded, never shown) or `off`.' }),
      params: z
        .record(z.string(), Param)
        .prefault({})
        .transform(withDurations)
        .meta({ description: 'Figures of the rule that differ from its own.', shown: 'name -> value' }),
    }),
  ])
  .transform((rule): RuleSetting => (typeof rule === 'string' ? { mode: rule, params: {} } : rule));

/** A parameter whose name ends in `Ms` may be written as a duration. */
function withDurations(params: Params): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, name.endsWith('Ms') ? durationOr(value) : value]),
  );
}

function durationOr(value: Params[string]): Params[string] {
  return typeof value === 'string' ? (DurationWord.safeParse(value).data ?? value) : value;
}

/** `rules`: code -> mode, or mode and parameters. */
export const Rules = z.record(z.string().refine(isExceptionCode, 'must be a code such as LOG.STALLED'), Rule).meta({
  description:
    'Rules that do not run as they come: a mode alone (`LOG.STALLED: monitor`), or mode and parameters. Parameters whose name ends in `Ms` are milliseconds, or durations such as `4h`; shares are fractions of 1.',
  keyShown: '<code>',
});
