import { BOT_SCOPES } from '../../slack/scopes.ts';
import { broken, type Finding, fine, note, type Workspace } from './finding.ts';

/** Whether the token has every scope that the program needs. */
export function checkScopes({ auth }: Workspace): readonly Finding[] {
  const granted = auth.scopes;
  if (granted === undefined) return [note('Slack does not say which scopes the token has')];
  const missing = BOT_SCOPES.filter(({ scope }) => !granted.includes(scope));
  if (missing.length === 0) return [fine(`the token has all ${BOT_SCOPES.length} scopes`)];
  return missing.map(({ scope, reason }) =>
    broken(
      `the scope ${scope} is missing; Ordermend ${reason}`,
      'Add it in the app settings (OAuth & Permissions), or paste the manifest again, and reinstall the app.',
    ),
  );
}
