import type { Params } from '../domain/detection/rule.ts';
import { RULES } from '../domain/detection/rules.ts';
import { SUBJECT_RULES } from '../domain/detection/subject-rules.ts';

/** Own parameters of every built-in rule, by code; a code whose orders and skus are judged has those of both rules. */
export const RULE_PARAMS: Readonly<Record<string, Params>> = paramsOf([...RULES, ...SUBJECT_RULES]);

function paramsOf(rules: readonly { readonly code: string; readonly params: Params }[]) {
  const byCode: Record<string, Params> = {};
  for (const { code, params } of rules) byCode[code] = { ...byCode[code], ...params };
  return byCode;
}
