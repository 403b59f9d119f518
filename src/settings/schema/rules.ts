import { z } from 'zod';
import { isExceptionCode } from '../../domain/catalogue/exception-types.ts';
import { RULE_MODES, type RuleSetting } from '../settings.ts';

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
        .meta({ description: 'Figures of the rule that differ from its own.', shown: 'name -> value' }),
    }),
  ])
  .transform((rule): RuleSetting => (typeof rule === 'string' ? { mode: rule, params: {} } : rule));

/** `rules`: code -> mode, or mode and parameters. */
export const Rules = z.record(z.string().refine(isExceptionCode, 'must be a code such as LOG.STALLED'), Rule).meta({
  description: 'Rules that do not run as they come: a mode alone (`LOG.STALLED: monitor`), or mode and parameters.',
  keyShown: '<code>',
});
