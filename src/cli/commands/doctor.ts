import { readConfig } from '../../config.ts';
import type { CliDeps } from '../deps.ts';
import { examine } from '../doctor/examine.ts';
import type { Finding } from '../doctor/finding.ts';

const SIGNS = { ok: 'ok  ', note: 'note', fix: 'FIX ' } as const satisfies Record<Finding['state'], string>;

/** `ordermend doctor`: every check on a line, and what to do about each that failed; status 1 when one did. */
export async function run(_options: object, deps: CliDeps): Promise<number> {
  const config = readConfig(deps.env());
  let broken = 0;
  for await (const finding of examine(config, deps.now)) {
    deps.out.write(`${SIGNS[finding.state]} ${finding.what}\n`);
    if (finding.state !== 'fix') continue;
    broken++;
    deps.out.write(`     -> ${finding.fix}\n`);
  }
  deps.err.write(broken === 0 ? 'Nothing to fix.\n' : `To fix: ${broken}.\n`);
  return broken === 0 ? 0 : 1;
}
