import type { Finding, Surroundings } from './finding.ts';
import { note } from './finding.ts';

const LOOPBACK: readonly string[] = ['127.0.0.1', '::1', 'localhost'];

/** What of the HTTP settings surprises people. */
export async function checkHttp({ config }: Surroundings): Promise<readonly Finding[]> {
  const { slack, http, ingestSecret } = config;
  const findings: Finding[] = [];
  if (slack.mode === 'http') {
    findings.push(
      note(`Slack must reach /slack/events on port ${http.port}; the signing secret shows with the first click`),
    );
  }
  if (ingestSecret === undefined) {
    const elsewhere = LOOPBACK.includes(http.host) ? '' : `, though ${http.host} listens to others`;
    findings.push(note(`INGEST_SECRET is not set: events are taken from this machine only${elsewhere}`));
  }
  return findings;
}
