import type { z } from 'zod';
import type { Params } from '../domain/detection/rule.ts';
import type { SettingsFile } from './schema/settings-file.ts';
import { EVERYONE, type SettingsBase } from './settings-of.ts';

/** Mistakes that show only when keys are seen together: a team without a channel or not there, an unknown parameter. */
export function crossIssues(
  file: SettingsFile,
  base: SettingsBase,
  params: Readonly<Record<string, Params>> | undefined,
): readonly z.core.$ZodIssue[] {
  return [...teamIssues(file, base), ...routeIssues(file, base), ...paramIssues(file, params)];
}

function teamIssues(file: SettingsFile, base: SettingsBase): readonly z.core.$ZodIssue[] {
  if (base.channel !== undefined) return [];
  return Object.entries(file.teams ?? {})
    .filter(([, team]) => team.channel === undefined)
    .map(([name]) => mistake(['teams', name], 'needs a channel, or ORDERMEND_CHANNEL in the environment'));
}

function routeIssues(file: SettingsFile, base: SettingsBase): readonly z.core.$ZodIssue[] {
  const names = new Set(Object.keys(file.teams ?? {}));
  if (names.size === 0 || base.channel !== undefined) names.add(EVERYONE);
  return file.routes.flatMap(({ team }, index) =>
    names.has(team) ? [] : [mistake(['routes', index, 'team'], `is not a team; teams are ${[...names].join(', ')}`)],
  );
}

function paramIssues(
  file: SettingsFile,
  params: Readonly<Record<string, Params>> | undefined,
): readonly z.core.$ZodIssue[] {
  if (params === undefined) return [];
  return Object.entries(file.rules).flatMap(([code, rule]) => {
    const own = params[code];
    if (own === undefined) return [mistake(['rules', code], 'has no rule of ours: such cases come from elsewhere')];
    return Object.entries(rule.params).flatMap(([name, value]) => {
      const path = ['rules', code, 'params', name];
      if (!Object.hasOwn(own, name)) return [mistake(path, `is not a parameter; ${code} has ${named(own)}`)];
      return kind(own[name]) === kind(value) ? [] : [mistake(path, `must be a ${kind(own[name])}${hintOf(name)}`)];
    });
  });
}

function named(own: Params): string {
  return Object.keys(own).join(', ') || 'none';
}

function hintOf(name: string): string {
  return name.endsWith('Ms') ? ' of milliseconds, or a duration such as 4h' : '';
}

function kind(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value;
}

function mistake(path: (string | number)[], message: string): z.core.$ZodIssue {
  return { code: 'custom', path, message, input: undefined };
}
