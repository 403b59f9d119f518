import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTION_IDS } from '../../../src/cards/action-ids.ts';
import { HOME_PAGE, OWN_SETTINGS } from '../../../src/cards/home/home-actions.ts';
import { LIMITS } from '../../../src/cards/kit/limits.ts';
import { validateMessage, validateView } from '../../../src/cards/kit/validate/validate.ts';
import { NEXT_ASK, NEXT_CLAIM, NEXT_SKIP } from '../../../src/cards/next/next-actions.ts';
import type { Rendered } from '../../../src/cards/rendered.ts';
import { CASE_STATUSES } from '../../../src/domain/case/case.ts';
import { LOCALES, messagesFor } from '../../../src/i18n/locale.ts';
import { aCase, MEI, MONDAY } from '../../unit/cards/support/a-case.ts';
import { drawAll } from './hostile-views.ts';
import { actionIdsOf, linesOf, markupOf, plainOf } from './shown-texts.ts';

const HOSTILE = [
  '<!channel> *bold* <https://evil|click>',
  '<!here> <!everyone> <!subteam^S1> <@U1> <#C1> <!date^1^{date}|x>',
  '@here @channel #general https://evil.example www.evil.example mailto:a@b.c',
  '*a* _b_ ~c~ `d` ```e``` > f :rotating_light:',
  '&lt;!channel&gt; & < >',
  '> quoted\n> again\n* list\n1. one',
  'a\u0000b\u0007c\u2028d',
  '\u202Eevil\u202C \u2066x\u2069 مرحبا بالعالم',
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿🇨🇳',
  '\uD800 lone \uDC00',
  `Z${'\u0301'.repeat(200)}`,
  '"}],"text":"x',
  '',
  ' ',
  '__proto__',
];

const LONG = [
  ...[HOSTILE[0] ?? '', '👩‍👩‍👧‍👦', 'مرحبا ', '\uD800', 'e\u0301\u0302', '_a', '&<>*'].map((text) =>
    text.repeat(5_000).slice(0, 5_000),
  ),
  '<!channel> '.repeat(1_000).slice(0, 10_000),
  `${'\u0000'.repeat(9_000)}<!here>`,
];

const foreign = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: fc.constantFrom('<', '>', '&', '*', '_', '~', '`', '@', '#', ':', '/', '|', '!', 'a', ' ', '\n') }),
);

const items = fc
  .record({ status: fc.constantFrom(...CASE_STATUSES), owned: fc.boolean(), recovered: fc.boolean() })
  .map(({ status, owned, recovered }) =>
    aCase({
      status,
      occurrences: 7,
      reopenCount: 2,
      ...(owned ? { owner: MEI } : {}),
      ...(recovered ? { recoveredAt: MONDAY } : {}),
      ...(status === 'waiting' ? { waiting: { reason: 'carrier', since: MONDAY, until: MONDAY } } : {}),
    }),
  );

const languages = fc.constantFrom(...LOCALES).map((locale) => ({
  messages: messagesFor(locale),
  second: messagesFor(locale === 'en' ? 'zh-CN' : 'en'),
}));

/** Actions on cases, and those of a person's own pages. */
const KNOWN_ACTIONS = [...ACTION_IDS, HOME_PAGE, OWN_SETTINGS, NEXT_ASK, NEXT_CLAIM, NEXT_SKIP];

/** What we ourselves write in markup; anything else in angle brackets would be somebody else's. */
const OUR_TOKENS = /<!date\^\d+\^\{date_short_pretty\}(?: \{time\}(?: \(\{ago\}\))?)?\|[\dTZ:-]+>|<@U0[A-Z]+>/g;
const ENTITIES = /&(?:amp|lt|gt);/g;
const AUTOMATIC = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_]|#[\p{L}_-]|[a-z]:\/\/|\bwww\.|^&gt;|\n&gt;|:[\w+'-]+:(?!\/)/iu;

function checkAll(text: string, item = aCase(), locale: (typeof LOCALES)[number] = 'en'): void {
  const [messages, second] = [messagesFor(locale), messagesFor(locale === 'en' ? 'zh-CN' : 'en')];
  check(text, drawAll(text, item, messages, second), drawAll('x', item, messages, second));
}

function check(text: string, drawn: ReturnType<typeof drawAll>, harmless: ReturnType<typeof drawAll>): void {
  for (const [name, it] of Object.entries(drawn))
    expect(problemsOf(it, harmless[name] ?? {}), `${name} of ${JSON.stringify(text.slice(0, 60))}`).toEqual([]);
  for (const card of [drawn.card, drawn.bilingual, drawn.withoutOrder])
    expect(linesOf((card as Rendered).blocks)).toBeLessThanOrEqual(LIMITS.cardLines);
}

function problemsOf(it: ReturnType<typeof drawAll>[string], harmless: object): readonly unknown[] {
  const issues = 'type' in it ? validateView(it) : validateMessage(it);
  const parsed = markupOf(it)
    .map((markup) => markup.replace(OUR_TOKENS, ''))
    .filter((rest) => /[<>]/.test(rest) || rest.replace(ENTITIES, '').includes('&') || AUTOMATIC.test(rest));
  const unseen = plainOf(it).filter((plain) => /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(plain));
  const [marks, expected] = [formatting(it), formatting(harmless)];
  const added = Object.keys(marks).filter((mark) => marks[mark] !== expected[mark]);
  const unknown = actionIdsOf(it).filter((id) => !KNOWN_ACTIONS.includes(id));
  return [...issues, ...parsed, ...unseen, ...added, ...unknown];
}

/** How often each formatting character stands in the markup: foreign text must add none. */
function formatting(drawn: object): Readonly<Record<string, number>> {
  const all = markupOf(drawn).join('\n').replace(OUR_TOKENS, '');
  const underscores = all.match(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g)?.length ?? 0;
  return {
    ...Object.fromEntries(['*', '~', '`'].map((mark) => [mark, all.split(mark).length - 1])),
    _: underscores,
  };
}

describe('text of customers in everything that is drawn', () => {
  it.each(HOSTILE)('means nothing but itself and fits: %j', (text) => {
    for (const locale of LOCALES) checkAll(text, aCase({ status: 'claimed', owner: MEI }), locale);
  });

  it('fits and means nothing at 5,000 and 10,000 characters', () => {
    for (const text of LONG) checkAll(text);
  }, 120_000);

  it('means nothing but itself and fits, whatever it is and in whatever state the case is', () => {
    fc.assert(
      fc.property(foreign, items, languages, (text, item, { messages, second }) => {
        check(text, drawAll(text, item, messages, second), drawAll('x', item, messages, second));
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});
