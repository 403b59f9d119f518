import type { ContactDraft } from '../app/contact/contact-form.ts';
import { customerLocale } from '../app/contact/customer-locale.ts';
import type { ContactChoice } from '../app/contact/make-contact.ts';
import { targetOfMessage } from '../app/contact/target-of-message.ts';
import { ASKED_VALUES, writeLetter } from '../app/contact/write-letter.ts';
import type { Case } from '../domain/case/case.ts';
import { CONTACT_CHANNELS } from '../domain/case/contact.ts';
import { OUTCOMES_OF } from '../domain/contact/outcomes.ts';
import { CONTACT_STAGES } from '../domain/contact/templates.ts';
import { plainPen } from '../i18n/plain-pen.ts';
import type { Desk } from './desk.ts';
import type { FormValues } from './form-values.ts';
import type { Submission } from './gesture.ts';

type Read =
  | Omit<ContactChoice, 'id' | 'plan'>
  | { readonly errors: Readonly<Record<string, string>> }
  | { readonly draft: ContactDraft };

/** What is chosen in the contact form. */
export function readContactDraft(values: FormValues): ContactDraft {
  const channel = CONTACT_CHANNELS.find((it) => it === values.choice('channel'));
  const stage = CONTACT_STAGES.find((it) => it === values.choice('template'));
  const outcomes = channel === undefined ? [] : OUTCOMES_OF[channel];
  return { channel, stage, outcome: outcomes.find((it) => it === values.choice('outcome')) };
}

/** Reads the contact form, or says at each field what is wrong; `draft`: it lacks the fields of the way that was chosen. */
export function readContact(
  { values, messages }: Pick<Submission, 'values' | 'messages'>,
  item: Case,
  { store, targetOf, contact }: Desk,
): Read {
  const { errors, contacts, refusals, locale } = messages;
  const pen = plainPen(locale);
  const order = item.orderId === undefined ? undefined : store.read.orders.get(item.orderId)?.order;
  const draft = readContactDraft(values);
  const { channel, stage, outcome } = draft;
  if (channel === undefined) return { errors: { channel: errors.choiceMissing } };
  if (stage === undefined) return { errors: { template: errors.choiceMissing } };
  if (order === undefined) return { errors: { channel: refusals.refusal(pen, { code: 'no_way', channel }) } };
  const text = values.text('body');
  const note = values.text('note');
  if (targetOfMessage(channel, order, targetOf) === undefined) {
    if (!values.fields.includes('outcome')) return { draft };
    if (outcome === undefined) return { errors: { outcome: errors.choiceMissing } };
    return { channel, stage, subject: '', text, note, outcome };
  }
  if (text === '') return { errors: { body: errors.textMissing } };
  const asked = Object.fromEntries(ASKED_VALUES.map((name) => [name, values.text(name)]).filter(([, it]) => it !== ''));
  const about = { case: item, order, stage, locale: customerLocale(order), shop: contact.shop, asked };
  const letter = writeLetter(about, text);
  if (letter.ok) return { channel, stage, subject: letter.subject, text: letter.text, note };
  const shown = letter.missing.filter((name) => values.fields.includes(name));
  const hidden = [...letter.unknown, ...letter.missing.filter((name) => !values.fields.includes(name))];
  return {
    errors: {
      ...Object.fromEntries(shown.map((name) => [name, contacts.valueMissing])),
      ...(hidden.length === 0
        ? {}
        : { body: contacts.unknownVariables(pen, hidden.map((name) => `{${name}}`).join(', ')) }),
    },
  };
}
