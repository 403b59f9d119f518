import { type CaseCode, exceptionType } from '../domain/catalogue/exception-types.ts';
import { fitsCode } from './route-of.ts';
import type { Settings } from './settings.ts';

/** Facts of a route that a code alone decides. */
const OF_CODE: ReadonlySet<string> = new Set(['code', 'family']);

/** Teams to which cases of a code can come, whatever else they are like: each once, in the order of the routes. */
export function teamsOfCode(settings: Pick<Settings, 'routes' | 'fallbackTeam'>, code: CaseCode): readonly string[] {
  const { family } = exceptionType(code);
  const fitting = settings.routes.filter((rule) => fitsCode(rule, { code, family }));
  const last = fitting.findIndex(({ when }) => Object.keys(when).every((key) => OF_CODE.has(key)));
  const teams =
    last === -1
      ? [...fitting.map(({ team }) => team), settings.fallbackTeam]
      : fitting.slice(0, last + 1).map(({ team }) => team);
  return [...new Set(teams)];
}
