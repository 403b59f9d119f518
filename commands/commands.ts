import { caseCommand } from './case.ts';
import { cases } from './cases.ts';
import { digest } from './digest.ts';
import { order } from './order.ts';
import { ordermend } from './ordermend.ts';
import type { SlashCommand } from './slash-command.ts';

/** Every slash command; a test holds the list against this folder and the manifests. */
export const SLASH_COMMANDS: readonly SlashCommand[] = [caseCommand, cases, digest, order, ordermend];
