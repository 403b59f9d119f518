import { type ContactDraft, contactForm } from '../../app/contact/contact-form.ts';
import { type ContactChoice, makeContact } from '../../app/contact/make-contact.ts';
import { contactModal } from '../../cards/modals/contact-modal.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Messages } from '../../i18n/messages.ts';
import { plainPen } from '../../i18n/plain-pen.ts';
import { afterClick, answerForm } from '../answer-outcome.ts';
import type { Desk } from '../desk.ts';
import type { Gesture, Submission, SubmitAnswer } from '../gesture.ts';
import type { KnownPerson } from '../people.ts';
import { readContact } from '../read-contact.ts';
import { refuseSubmission } from '../refuse-form.ts';
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
    const refused = refuseSubmission(submission, item, 'contact', desk);
    if (refused !== undefined) return answerForm(refused, submission, ['channel']);
    const read = readContact(submission, item, desk);
    if ('errors' in read) return { kind: 'errors', errors: read.errors };
    // The way was changed, and its own fields have not been drawn yet.
    if ('draft' in read) return drawAgain(item, submission, desk, read.draft);
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

/** The form shows the customer's data: whoever did not open it by the button begins to contact them here, audited as there. */
function drawAgain(item: Case, submission: Submission, desk: Desk, draft: ContactDraft): SubmitAnswer {
  if (item.contactLock?.by !== submission.person.id) {
    const outcome = step({ ...submission, key: `${submission.key}:draw` }, desk, { type: 'begin_contact' });
    if (outcome.kind !== 'done' && outcome.kind !== 'repeat') return answerForm(outcome, submission, ['channel']);
  }
  return { kind: 'update', modal: drawContact(item, submission, desk, draft) };
}

/** The form as it stands now for one person. */
export function drawContact(
  item: Case,
  by: { readonly person: KnownPerson; readonly messages: Messages },
  desk: Desk,
  draft: ContactDraft = {},
) {
  const { contact: rules, targetOf, clock, store } = desk;
  const around = { ...rules, targetOf, now: clock.now(), by: by.person.id };
  return contactModal(contactForm(store.read, item, around, draft), by.messages);
}
