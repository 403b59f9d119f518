import type { Params } from '../domain/detection/rule.ts';
import { RULES } from '../domain/detection/rules.ts';

/** Own parameters of every built-in rule, by code. */
export const RULE_PARAMS: Readonly<Record<string, Params>> = Object.fromEntries(
  RULES.map(({ code, params }) => [code, params]),
);
