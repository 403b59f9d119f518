import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { csvLayout } from '../../../../src/connect/mapping/csv/csv-layout.ts';
import { type CsvRecord, readRecords } from '../../../../src/connect/mapping/csv/read-records.ts';

const folder = mkdtempSync(join(tmpdir(), 'ordermend-csv-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a CSV file', () => {
  it('is read with a BOM, semicolons, Windows line ends, quotes, new lines in cells and empty lines', async () => {
    const text = '\uFEFFNo;Name;Note\r\n1;"Ann ""A"" Berg";"first\r\nsecond; third"\r\n\r\n2;Søren 🎉;\r\n';
    expect(await recordsOf(text)).toEqual([
      { No: '1', Name: 'Ann "A" Berg', Note: 'first\r\nsecond; third' },
      { No: '2', Name: 'Søren 🎉', Note: null },
    ]);
  });

  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['bars', 'a|b\n1|2\n'],
    ['a last line without an end', 'a,b\n1,2'],
    ['line ends of an old Mac', 'a,b\r1,2\r'],
    ['a quoted header with another delimiter in it', '"a";b\n1;2\n'],
  ])('is read with %s', async (_, text) => {
    expect(await recordsOf(text)).toEqual([{ a: '1', b: '2' }]);
  });

  it('gives a column without a name and a second one of the same name a name of its own', async () => {
    expect(await recordsOf('Name,,Name\n1,2,3\n')).toEqual([{ Name: '1', 'column 2': '2', 'Name (2)': '3' }]);
  });

  it('loses the broken lines and no other, wherever the quotes go wrong', async () => {
    const text = ['a,b', '1,2', '3,"x"y', '4,5', '6,7" disc', '8', '9,"10', '11,12', '13,"14"', '15,"16'].join('\n');
    expect(await recordsOf(text)).toEqual([
      { a: '1', b: '2' },
      'line 3: 3,"x"y has text behind a closing quote; quotes within a cell are doubled',
      { a: '4', b: '5' },
      expect.stringMatching(/^line 5: 6,7" disc has a quote in a cell that is not in quotes/),
      'line 6: 8 has 1 cells, the header has 2',
      'line 7: 9,"10 has text behind a closing quote; quotes within a cell are doubled',
      { a: '11', b: '12' },
      { a: '13', b: '14' },
      'line 10: 15,"16 opens a quote that is never closed',
    ]);
  });

  it('loses one line to a quote that is never closed, however long the rest is', async () => {
    const rest = Array.from({ length: 40_000 }, (_, i) => `${i},row number ${i}`);
    const records = await recordsOf(['a,b', '1,"x', ...rest].join('\n'));
    expect(records).toHaveLength(40_001);
    expect(records[0]).toMatch(/opens a quote that is not closed within 256,000 characters/);
    expect(records.at(-1)).toEqual({ a: '39999', b: 'row number 39999' });
  });

  it('gives up after a thousand broken lines in a row', async () => {
    await expect(recordsOf(`a,b\n${'1,2"3\n'.repeat(1_200)}`)).rejects.toThrow('has 1000 broken lines in a row');
  });

  it('groups rows that follow each other into one record', async () => {
    const layout = await layoutOf('No,Sku\nA,1\nA,2\nB,3\nA,4\n');
    const groups: unknown[] = [];
    for await (const record of readRecords(layout, 'No')) groups.push(record.ok && record.rows.map((row) => row.Sku));
    expect(groups).toEqual([['1', '2'], ['3'], ['4']]);
    await expect(recordsOf('a,b\n1,2\n', 'No')).rejects.toThrow('has no column No');
  });

  it('goes on at any place between two records as if it had been read from the beginning', async () => {
    const layout = await layoutOf('a,b\r\n1,"x\r\ny"\r\n2,broken"\r\n3,z\r\n4,z\r\n');
    const all = await listOf(readRecords(layout));
    for (const [i, { end }] of all.entries()) {
      expect(await listOf(readRecords(layout, undefined, end))).toEqual(all.slice(i + 1));
    }
    expect(all).toHaveLength(4);
  });

  it.each([
    ['UTF-16', Buffer.from('\uFEFFa,b\n1,2\n', 'utf16le'), 'is not UTF-8'],
    ['Latin-1', Buffer.from('a,b\n1,Müller\n', 'latin1'), 'is not UTF-8'],
    ['nothing', Buffer.from(''), 'no line with names of columns'],
  ])('of %s is refused', async (_, bytes, why) => {
    await expect(recordsOf(bytes)).rejects.toThrow(why);
  });
});

let files = 0;

function layoutOf(content: string | Buffer) {
  const file = join(folder, `${++files}.csv`);
  writeFileSync(file, content);
  return csvLayout(file);
}

async function recordsOf(content: string | Buffer, groupBy?: string): Promise<readonly unknown[]> {
  const records = await listOf(readRecords(await layoutOf(content), groupBy));
  return records.map((it) => (it.ok ? it.record : `line ${it.end.lines}: ${it.text} ${it.error}`));
}

async function listOf(records: AsyncIterable<CsvRecord>): Promise<readonly CsvRecord[]> {
  const list: CsvRecord[] = [];
  for await (const record of records) list.push(record);
  return list;
}
