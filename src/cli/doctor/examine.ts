import type { Config } from '../../config.ts';
import { Fault } from '../../fault.ts';
import { defaultSettings } from '../../settings/default-settings.ts';
import { loadSettings } from '../../settings/load-settings.ts';
import type { Settings } from '../../settings/settings.ts';
import { createCallSlack } from './call-slack.ts';
import { checkChannels } from './check-channels.ts';
import { checkClock } from './check-clock.ts';
import { checkConnections } from './check-connections.ts';
import { checkDatabase } from './check-database.ts';
import { checkEffects } from './check-effects.ts';
import { checkHttp } from './check-http.ts';
import { checkMail } from './check-mail.ts';
import { checkPeople } from './check-people.ts';
import { checkQueue } from './check-queue.ts';
import { checkScopes } from './check-scopes.ts';
import { checkShopify } from './check-shopify.ts';
import { checkStripe } from './check-stripe.ts';
import { checkAppToken, checkToken } from './check-token.ts';
import { broken, type Finding, fine, note, type Surroundings, type Workspace } from './finding.ts';

/** Checks that need no Slack. */
const CHECKS = [
  checkDatabase,
  checkQueue,
  checkEffects,
  checkStripe,
  checkShopify,
  checkMail,
  checkHttp,
  checkConnections,
] as const;

/** Every check of an installation, in the order in which one would mend things. */
export async function* examine(config: Config, now: () => number): AsyncGenerator<Finding> {
  yield* config.notes.map(note);
  const { settings, findings } = settingsOf(config);
  yield* findings;
  const surroundings = { config, settings };
  yield* examineSlack(surroundings, now);
  for (const check of CHECKS) yield* await check(surroundings);
}

async function* examineSlack({ config, settings }: Surroundings, now: () => number): AsyncGenerator<Finding> {
  const { slack } = config;
  if (slack.mode === 'local')
    return yield note('SLACK_BOT_TOKEN is not set: local mode, there is no workspace to check');
  const call = createCallSlack({ apiUrl: slack.apiUrl, token: slack.botToken });
  const askedAt = now();
  const auth = await call('auth.test');
  const answeredAt = now();
  yield checkToken(auth);
  if (slack.mode === 'socket' && auth.error !== 'unreachable') {
    const open = createCallSlack({ apiUrl: slack.apiUrl, token: slack.appToken });
    yield checkAppToken(await open('apps.connections.open'));
  }
  if (!auth.ok) return;
  const workspace: Workspace = { config, settings, auth, askedAt, answeredAt, call };
  yield* checkScopes(workspace);
  yield* checkClock(workspace);
  yield* await checkChannels(workspace);
  yield* await checkPeople(workspace);
}

/** A file with mistakes is told, and the other checks go on with the defaults. */
function settingsOf(config: Config): { readonly settings: Settings; readonly findings: readonly Finding[] } {
  try {
    return { settings: loadSettings(config), findings: [fine('the configuration is right')] };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const lines = error.details.length === 0 ? [error.message] : error.details;
    const findings = lines.map((line) => broken(line, error.hint ?? 'docs/configuration.md describes every key.'));
    return { settings: defaultSettings(config), findings };
  }
}
