import { contactForm } from '../../app/contact/contact-form.ts';
import { type ContactChoice, makeContact } from '../../app/contact/make-contact.ts';
import { contactModal } from '../../cards/modals/contact-modal.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Messages } from '../../i18n/messages.ts';
import { plainPen } from '../../i18n/plain-pen.ts';
import { afterClick, answerForm } from '../answer-outcome.ts';
import type { Desk } from '../desk.ts';
import type { Gesture } from '../gesture.ts';
import type { KnownPerson } from '../people.ts';
import { readContact } from '../read-contact.ts';
import { step } from '../step.ts';

/**
 * Contacts the customer, or writes down how somebody did. The click claims an unclaimed case and keeps everybody else from
 * contacting the same customer for a while; the history says who saw their data in the form.
 */
export const contact: Gesture = {
  actionId: 'case.contact',
  press: (click, desk) =>
    afterClick(
      step(click, desk, { type: 'begin_contact' }),
      click,
      (item) => () => click.open(drawContact(item, click, desk)),
    ),
  submit(submission, desk) {
    const { messages, key, values } = submission;
    const item = desk.store.read.cases.get(submission.caseId);
    if (item === undefined) return answerForm({ kind: 'no_such_case' }, submission, ['channel']);
    const read = readContact(submission, item, desk);
    if ('errors' in read) return { kind: 'errors', errors: read.errors };
    // The way was changed, and its own fields have not been drawn yet.
    if ('draft' in read) return { kind: 'update', modal: drawContact(item, submission, desk, read.draft) };
    const identity = key.slice(-27);
    const nextNote = (channel: ContactChoice['channel']) =>
      messages.contacts.nextNote(plainPen(messages.locale), channel);
    const choice: ContactChoice = {
      ...read,
      id: `ef_${identity}` as ContactChoice['id'],
      ...(values.choices('next').length === 0 ? {} : { plan: { id: `fu_${identity}`, note: nextNote } }),
    };
    const { contact: rules, targetOf, clock } = desk;
    const command = makeContact(choice, { ...rules, targetOf, now: clock.now() });
    return answerForm(step(submission, desk, command), submission, values.fields);
  },
};

/** The form as it stands now for one person. */
export function drawContact(
  item: Case,
  by: { readonly person: KnownPerson; readonly messages: Messages },
  desk: Desk,
  draft: Parameters<typeof contactForm>[3] = {},
) {
  const { contact: rules, targetOf, clock, store } = desk;
  const around = { ...rules, targetOf, now: clock.now(), by: by.person.id };
  return contactModal(contactForm(store.read, item, around, draft), by.messages);
}
