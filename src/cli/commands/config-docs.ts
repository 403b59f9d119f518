import { writeFileSync } from 'node:fs';
import { configurationPage } from '../config-docs/configuration-page.ts';
import type { CliDeps } from '../deps.ts';

const FILE = 'docs/configuration.md';

/** `ordermend config-docs`: the page about every setting, printed or written to its place. */
export async function run({ write = false }: { readonly write?: boolean }, deps: CliDeps): Promise<number> {
  const page = configurationPage();
  if (!write) {
    deps.out.write(page);
    return 0;
  }
  writeFileSync(FILE, page);
  deps.err.write(`Wrote ${FILE}.\n`);
  return 0;
}
