import { parseArgs } from 'node:util';
import { z } from 'zod';

const Arguments = z.object({
  data: z.string().min(1),
  port: z.coerce.number().int().min(0).max(65_535).default(0),
  'bot-url': z.url().optional(),
  page: z.string().optional(),
  mode: z.enum(['socket', 'http']).default('socket'),
  seed: z.coerce.number().int().default(1),
  'no-shop': z.boolean().default(false),
  paused: z.boolean().default(false),
});

/** How the simulator's process was asked to run. */
export type SimulatorArguments = z.output<typeof Arguments>;

/** The usage of the simulator's process. */
export const USAGE = `usage: node simulator/main.ts --data DIR [--port N] [--bot-url URL] [--page DIR]
       [--mode socket|http] [--seed N] [--no-shop] [--paused]`;

/** Reads the arguments; a wrong one throws with a sentence that names it. */
export function readArguments(args: readonly string[]): SimulatorArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      port: { type: 'string' },
      'bot-url': { type: 'string' },
      page: { type: 'string' },
      mode: { type: 'string' },
      seed: { type: 'string' },
      'no-shop': { type: 'boolean' },
      paused: { type: 'boolean' },
    },
  });
  const parsed = Arguments.safeParse(values);
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`).join('\n'));
}
