import { describe, expect, it } from 'vitest';
import { esc } from '../../../../src/cards/kit/escape.ts';

/** An invisible joiner that ends what Slack would find by itself. */
const J = '\u2060';

describe('text of others as markup', () => {
  it.each([
    ['a & b < c > d', 'a &amp; b &lt; c &gt; d'],
    ['<!channel>', '&lt;!channel&gt;'],
    ['&lt;!channel&gt;', '&amp;lt;!channel&amp;gt;'],
    ['<https://evil|click>', `&lt;https${J}://evil|click&gt;`],
    ['*bold* ~gone~ `code`', '∗bold∗ ∼gone∼ ˋcodeˋ'],
    ['_italic_ but AB_12_C', 'ˍitalicˍ but AB_12_C'],
    ['@here and @channel', `@${J}here and @${J}channel`],
    ['jane@example.com', 'jane@example.com'],
    ['#general but #1001', `#${J}general but #1001`],
    ['www.evil.example', `www${J}.evil.example`],
    ['mailto:a@b.c', `mailto:${J}a@b.c`],
    [':siren: at 12:30', `:${J}siren: at 12:30`],
    ['alpha :a', `alpha :${J}a`],
    ['me@ @', `me@ @${J}`],
    ['> not a quote', `${J}&gt; not a quote`],
    ['two\nlines\r\nand\ttabs', 'two lines and tabs'],
    ['a\u0000b\u0007c', 'abc'],
    ['\u202Egnp.exe', 'gnp.exe'],
    ['\uD800x', '\uFFFDx'],
    ['王*明', '王∗明'],
    ['  ', ''],
  ])('shows %j as itself', (foreign, shown) => {
    expect(esc(foreign)).toBe(shown);
  });

  it('is cut at a whole character and counted as it is sent', () => {
    expect(esc('&'.repeat(100), 21)).toBe(`${'&amp;'.repeat(4)}…`);
    expect(esc('👩‍👩‍👧‍👦'.repeat(3), 24)).toBe('👩‍👩‍👧‍👦👩‍👩‍👧‍👦…');
    expect(esc('short', 5)).toBe('short');
    expect(esc('longer', 5)).toBe('long…');
  });

  it('finds what stands behind thousands of characters that cannot be seen', () => {
    expect(esc(`${'\u0000'.repeat(9000)}name`)).toBe('name');
  });

  it('keeps letters of any script that carry marks, and no towers of them', () => {
    expect(esc('Ngọc Ánh क्षि')).toBe('Ngọc Ánh क्षि');
    expect(esc(`Z${'\u0301'.repeat(50)}`)).toHaveLength(5);
  });
});
