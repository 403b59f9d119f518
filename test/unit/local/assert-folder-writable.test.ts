import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Fault } from '../../../src/fault.ts';
import { assertFolderWritable } from '../../../src/local/assert-folder-writable.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ordermend-'));
});
afterEach(() => rmSync(home, { recursive: true }));

describe('the data folder', () => {
  it('is made where it is missing', () => {
    expect(() => assertFolderWritable(join(home, 'a', 'b'))).not.toThrow();
  });

  it('that cannot be made is named, with what to do', () => {
    writeFileSync(join(home, 'file'), '');
    const refused = () => assertFolderWritable(join(home, 'file', 'data'));
    expect(refused).toThrow(Fault);
    expect(refused).toThrow(join(home, 'file', 'data'));
  });
});
