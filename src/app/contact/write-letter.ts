import type { Case } from '../../domain/case/case.ts';
import type { OfferedChoice } from '../../domain/case/contact.ts';
import { countryCode } from '../../domain/checks/country-code.ts';
import { optionsOf } from '../../domain/contact/offers.ts';
import {
  type ContactStage,
  type RenderedTemplate,
  renderTemplate,
  type TemplateValues,
  type TemplateVariable,
} from '../../domain/contact/templates.ts';
import type { Order } from '../../domain/order/order.ts';
import { contactTemplateOf } from '../../i18n/contact-template-of.ts';
import { contactValues } from '../../i18n/contact-values.ts';
import { type Locale, messagesFor } from '../../i18n/locale.ts';

/** Values that a person has to say where a template names them. */
export const ASKED_VALUES = ['new_date', 'amount'] as const satisfies readonly TemplateVariable[];
export type AskedValue = (typeof ASKED_VALUES)[number];

/** What a message is written from. */
export interface LetterAbout {
  readonly case: Case;
  readonly order: Order;
  readonly stage: ContactStage;
  readonly locale: Locale;
  readonly shop: string | undefined;
  /** What a person said, by variable. */
  readonly asked?: Readonly<Partial<Record<AskedValue, string>>>;
}

/** A template as it is shown to whoever sends it: what only they know still stands in braces and is asked for. */
export function draftLetter(about: LetterAbout): { readonly text: string; readonly asks: readonly AskedValue[] } {
  const values = valuesOf(about);
  const template = templateOf(about);
  const rendered = renderTemplate(template, values);
  if (rendered.ok) return { text: rendered.text, asks: [] };
  const gaps = Object.fromEntries(rendered.missing.map((name) => [name, `{${name}}`]));
  const filled = renderTemplate(template, { ...values, ...gaps });
  return {
    text: filled.ok ? filled.text : template.body,
    asks: ASKED_VALUES.filter((name) => rendered.missing.includes(name)),
  };
}

/** The message as a person changed it, with its subject; or what in it has no value. */
export function writeLetter(about: LetterAbout, body: string): RenderedTemplate {
  return renderTemplate({ subject: templateOf(about).subject, body }, valuesOf(about));
}

/** The choices that still stand in a text as they were offered, each in its line with its number. */
export function choicesIn({ case: item, stage, locale }: LetterAbout, text: string): readonly OfferedChoice[] {
  if (stage !== 'options') return [];
  const { options } = messagesFor(locale).contactTemplates;
  const lines = new Set(text.split('\n').map((line) => line.trim()));
  return optionsOf(item.code)
    .filter(({ number, resolution }) => lines.has(`${number}. ${options[resolution]}`))
    .map(({ number, resolution }) => ({ number, resolution }));
}

function templateOf({ case: item, order, stage, locale }: LetterAbout) {
  const { contactTemplates } = messagesFor(locale);
  return contactTemplateOf(contactTemplates, item.code, stage, countryCode(order.shipTo?.country));
}

function valuesOf({ case: item, order, locale, shop, asked = {} }: LetterAbout): TemplateValues {
  const { contactTemplates, contacts } = messagesFor(locale);
  const { new_date: newDate, amount } = asked;
  return contactValues(contactTemplates, {
    order,
    caseId: item.id,
    code: item.code,
    shop: shop ?? contacts.anyShop,
    ...(newDate === undefined ? {} : { newDate }),
    ...(amount === undefined ? {} : { amount }),
  });
}
