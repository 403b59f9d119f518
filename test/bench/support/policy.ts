import type { Policy } from '../../../src/app/ports/policy.ts';
import { RULES } from '../../../src/domain/detection/rules.ts';
import { makePolicy } from '../../../src/policy/make-policy.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';

/** The policy of an installation with an empty `ordermend.yaml`. */
export function plainPolicy(): Policy {
  const params = Object.fromEntries(RULES.map((rule) => [rule.code, rule.params]));
  return makePolicy(readSettings({ text: '{}', file: 'ordermend.yaml', base: { zone: 'UTC', locale: 'en' }, params }));
}
