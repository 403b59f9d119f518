import { describe, expect, it } from 'vitest';
import {
  type CaseCode,
  EXCEPTION_TYPES,
  type ExceptionCode,
  resolutionsFor,
} from '../../../src/domain/catalogue/exception-types.ts';
import { optionsOf } from '../../../src/domain/contact/offers.ts';
import {
  CONTACT_STAGES,
  renderTemplate,
  TEMPLATE_VARIABLES,
  type TemplateValues,
} from '../../../src/domain/contact/templates.ts';
import { contactTemplateOf } from '../../../src/i18n/contact-template-of.ts';
import { contactValues } from '../../../src/i18n/contact-values.ts';
import { messagesFor } from '../../../src/i18n/locale.ts';
import { created, event, told } from '../order/story.ts';

const CODES: readonly CaseCode[] = [...(Object.keys(EXCEPTION_TYPES) as ExceptionCode[]), 'X.WEIGHT'];
const LANGUAGES = (['en', 'zh-CN'] as const).map((locale) => [locale, messagesFor(locale).contactTemplates] as const);
const EVERY = Object.fromEntries(TEMPLATE_VARIABLES.map((name) => [name, `<${name}>`])) as TemplateValues;
/** What only a person or a parcel can say; everything else is known of every order. */
const NOT_ALWAYS = ['new_date', 'amount', 'tracking_number', 'carrier'];

describe.each(LANGUAGES)('mail to customers in %s', (_locale, words) => {
  it('has words for every type at every moment, and nothing in them that nobody can fill', () => {
    for (const code of CODES)
      for (const stage of CONTACT_STAGES) {
        const rendered = renderTemplate(contactTemplateOf(words, code, stage), EVERY);
        if (!rendered.ok) throw new Error(`${code} ${stage}: ${rendered.unknown}`);
        expect(rendered.subject, `${code} ${stage}`).toContain('<order_number>');
        expect(rendered.text).toMatch(/<customer_name>[\s\S]+<shop>[\s\S]+<case>/);
        expect(`${rendered.subject}${rendered.text}`).not.toMatch(/[{}]/);
      }
  });

  it('shows the options in mail that asks for a choice, and asks openly where there are none', () => {
    for (const code of CODES) {
      const { body } = contactTemplateOf(words, code, 'options');
      expect(body.includes('{options}'), code).toBe(optionsOf(code).length > 0);
      expect(body.includes(words.howToAnswer), code).toBe(optionsOf(code).length > 0);
    }
  });

  it('can be sent about an order as its events tell it, but for a date or an amount that a person has to name', () => {
    const order = told(created(), event('shipment.created', 1, { shipment_id: 's-1', carrier: 'dhl' }));
    for (const code of CODES)
      for (const stage of CONTACT_STAGES) {
        const values = contactValues(words, { order, caseId: 'EX-1042', code, shop: 'Mugs' });
        const rendered = renderTemplate(contactTemplateOf(words, code, stage), values);
        if (rendered.ok) continue;
        expect(rendered.unknown).toEqual([]);
        expect(rendered.missing.filter((name) => !NOT_ALWAYS.includes(name))).toEqual([]);
      }
  });

  it('offers to cancel with every delay notice to the United States, and nowhere else', () => {
    for (const code of CODES) {
      expect(contactTemplateOf(words, code, 'delay', 'US').body).toContain(words.mayCancel);
      expect(contactTemplateOf(words, code, 'delay', 'DE').body).not.toContain(words.mayCancel);
      expect(contactTemplateOf(words, code, 'closed', 'US').body).not.toContain(words.mayCancel);
    }
  });
});

describe('the options of a mail', () => {
  it('are numbered resolutions of their type, at least two, each with words in both languages', () => {
    for (const code of CODES) {
      const options = optionsOf(code);
      expect(options.length, code).not.toBe(1);
      expect(options.map(({ number }) => number)).toEqual(options.map((_it, nth) => nth + 1));
      const all = options.flatMap(({ words }) => words);
      expect(new Set(all).size, code).toBe(all.length);
      for (const { resolution, words } of options) {
        expect(resolutionsFor(code), code).toContain(resolution);
        expect(
          words.some((word) => /^[a-z ]+$/.test(word)),
          resolution,
        ).toBe(true);
        expect(
          words.some((word) => /\p{Script=Han}/u.test(word)),
          resolution,
        ).toBe(true);
      }
    }
  });

  it('of a lost parcel are another parcel and the money', () => {
    expect(optionsOf('LOG.LOST')).toMatchObject([
      { number: 1, resolution: 'RESHIP', words: expect.arrayContaining(['reship', '补发']) },
      { number: 2, resolution: 'REFUND_FULL', words: expect.arrayContaining(['refund', '退款']) },
    ]);
    const words = messagesFor('zh-CN').contactTemplates;
    const order = told(created());
    const values = contactValues(words, { order, caseId: 'EX-1', code: 'LOG.LOST', shop: 'S' });
    expect(values.options).toBe('1. 补发\n2. 退款');
  });
});

describe('a template', () => {
  const render = (body: string, values: TemplateValues) => renderTemplate({ subject: 'S', body }, values);

  it('with a name that nobody may use is refused, and the names are said', () => {
    expect(render('{phone} {case} {card}', { case: 'EX-1' })).toEqual({
      ok: false,
      unknown: ['phone', 'card'],
      missing: [],
    });
  });

  it('says which values are missing; blanks are no value', () => {
    expect(render('{amount} {item} {case} {amount}', { case: 'EX-1', item: ' ' })).toEqual({
      ok: false,
      unknown: [],
      missing: ['amount', 'item'],
    });
  });

  it('takes values as text: a name like a variable stays a name, and cannot begin a new line', () => {
    const hostile = { customer_name: '{amount}\r\nBcc: all@example.com $&', amount: '5' };
    expect(render('Hello {customer_name}', hostile)).toMatchObject({ text: 'Hello {amount} Bcc: all@example.com $&' });
    const inSubject = renderTemplate({ subject: '{item}', body: 'x' }, { item: 'Mug\r\nBcc: all@example.com' });
    expect(inSubject).toMatchObject({ subject: 'Mug Bcc: all@example.com' });
  });

  it('leaves braces alone that name nothing', () => {
    expect(render('{} {1} { case }', {})).toMatchObject({ text: '{} {1} { case }' });
  });
});

describe('the values of a mail', () => {
  it('call a customer whose name is masked by none', () => {
    const words = messagesFor('en').contactTemplates;
    const order = { ...told(created()), customer: { id: 'c-1', name: '张**' } };
    expect(contactValues(words, { order, caseId: 'EX-1', code: 'LOG.LOST', shop: 'S' }).customer_name).toBe(
      'dear customer',
    );
  });
});
