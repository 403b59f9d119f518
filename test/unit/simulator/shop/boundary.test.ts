import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SHOP = fileURLToPath(new URL('../../../../simulator/shop', import.meta.url));

it('the shop imports nothing of Ordermend, nor of the rest of the simulator', () => {
  const files = readdirSync(SHOP, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    const path = join(SHOP, file);
    for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
      expect(resolve(dirname(path), target), `${file} imports ${target}`).toMatch(new RegExp(`^${SHOP}/`));
    }
  }
});

it('the shop asks neither the real clock nor real chance', () => {
  const files = readdirSync(SHOP, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  for (const file of files) {
    expect(readFileSync(join(SHOP, file), 'utf8'), file).not.toMatch(/Date\.now\(|Math\.random\(|new Date\(\)/);
  }
});
