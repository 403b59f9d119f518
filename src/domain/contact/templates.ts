/** When a mail to a customer is written: what it tells of a trouble (domain.md 8). */
export const CONTACT_STAGES = ['detected', 'options', 'action_taken', 'delay', 'closed'] as const;
/** One of these moments. */
export type ContactStage = (typeof CONTACT_STAGES)[number];

/** What a template may name as `{name}`; everything else is refused, so that nothing of a case slips out. */
export const TEMPLATE_VARIABLES = [
  'customer_name',
  'order_number',
  'item',
  'tracking_number',
  'carrier',
  'new_date',
  'amount',
  'options',
  'shop',
  'case',
] as const;
/** One of these names. */
export type TemplateVariable = (typeof TEMPLATE_VARIABLES)[number];

/** Subject and text with variables, as they were written or as a handler changed them. */
export interface ContactTemplate {
  readonly subject: string;
  readonly body: string;
}

/** Values of variables, in the customer's language; absent ones are not known. */
export type TemplateValues = Readonly<Partial<Record<TemplateVariable, string>>>;

/** A text that can be sent, or what is wrong with it: names that nobody may use, and names without a value. */
export type RenderedTemplate =
  | { readonly ok: true; readonly subject: string; readonly text: string }
  | { readonly ok: false; readonly unknown: readonly string[]; readonly missing: readonly TemplateVariable[] };

const VARIABLE = /\{([A-Za-z_]\w*)\}/g;
const MOST_VALUE = 200;

/**
 * Puts values into a template, once: what a value says is text, never another variable. Values are one line each, but
 * for `options`, which is ours.
 */
export function renderTemplate(template: ContactTemplate, values: TemplateValues): RenderedTemplate {
  const names = [...`${template.subject}\n${template.body}`.matchAll(VARIABLE)].map(([, name = '']) => name);
  const used = [...new Set(names)];
  const unknown = used.filter((name) => !isVariable(name));
  const missing = used.filter(isVariable).filter((name) => (values[name]?.trim() ?? '') === '');
  if (unknown.length > 0 || missing.length > 0) return { ok: false, unknown, missing };
  const fill = (text: string) =>
    text.replace(VARIABLE, (whole, name: string) => (isVariable(name) ? written(name, values) : whole));
  return { ok: true, subject: oneLine(fill(template.subject)), text: fill(template.body) };
}

/** The values of `options`: each in a line, with the number that the customer answers with. */
export function numberedLines(labels: readonly string[]): string {
  return labels.map((label, nth) => `${nth + 1}. ${label}`).join('\n');
}

function isVariable(name: string): name is TemplateVariable {
  return (TEMPLATE_VARIABLES as readonly string[]).includes(name);
}

function written(name: TemplateVariable, values: TemplateValues): string {
  const value = values[name] ?? '';
  return name === 'options' ? value : oneLine(value).slice(0, MOST_VALUE);
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}
