import { broken, type Finding, fine, note, type Workspace } from './finding.ts';

/** Slack refuses signatures, and we refuse Slack's, when the clocks are this far apart. */
const REFUSED_MS = 300_000;
const NOTED_MS = 30_000;

/** Whether this machine's clock agrees with Slack's. */
export function checkClock({ auth, askedAt, answeredAt }: Workspace): readonly Finding[] {
  if (auth.dateAt === undefined) return [note('Slack does not say what time it is')];
  // the header has whole seconds
  const skewMs = Math.max(0, askedAt - auth.dateAt - 1_000, auth.dateAt - answeredAt);
  const seconds = Math.round(skewMs / 1_000);
  if (skewMs < NOTED_MS) return [fine('the clock agrees with Slack')];
  if (skewMs < REFUSED_MS) return [note(`the clock is ${seconds} s off Slack's`)];
  return [broken(`the clock is ${seconds} s off Slack's: signatures are refused`, 'Set the clock, by NTP best.')];
}
