import { reasonOf } from './call-slack.ts';
import { broken, type Finding, fine, note, type Surroundings } from './finding.ts';

const TIMEOUT_MS = 5_000;

/** Whether something answers where effects go. Asked with HEAD, so that nothing happens there; any answer but 5xx will do. */
export async function checkEffects({ config }: Surroundings): Promise<readonly Finding[]> {
  if (config.effects === undefined) {
    const direct = [config.stripe && 'Stripe', config.shopify && 'Shopify'].filter((name) => name !== undefined);
    return [note(`EFFECTS_URL is not set: remedies ${restOf(direct)}are recorded only`)];
  }
  const fix = 'Start what answers there, or correct EFFECTS_URL.';
  try {
    const { status } = await fetch(config.effects.url, { method: 'HEAD', signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (status >= 500) return [broken(`EFFECTS_URL answers ${status}`, fix)];
    return [fine('EFFECTS_URL answers')];
  } catch (error) {
    return [broken(`EFFECTS_URL does not answer (${reasonOf(error)})`, fix)];
  }
}

function restOf(direct: readonly string[]): string {
  return direct.length === 0 ? '' : `that ${direct.join(' and ')} cannot carry out `;
}
