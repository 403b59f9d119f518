import { contactForm } from '../app/contact/contact-form.ts';
import { contactModal } from '../cards/modals/contact-modal.ts';
import { forbids } from '../domain/case/rights.ts';
import { CONTACT_STAGES } from '../domain/contact/templates.ts';
import { actorOf } from './actor-of.ts';
import { readContactDraft } from './read-contact.ts';
import type { Redraw } from './register-redraws.ts';

const draw: Redraw['draw'] = ({ person, messages, caseId, values, extra }, desk) => {
  const tx = desk.store.read;
  const item = tx.cases.get(caseId);
  if (item === undefined || forbids(actorOf(person, caseId, desk), 'contact', item.owner) !== undefined)
    return undefined;
  // Who saw the customer's data, the history says: only the form of whoever began to contact them is drawn again.
  if (item.contactLock?.by !== person.id) return undefined;
  const { contact, targetOf, clock } = desk;
  const around = { ...contact, targetOf, now: clock.now(), by: person.id };
  const draft = readContactDraft(values);
  const form = contactForm(tx, item, around, draft);
  const modal = contactModal(form, messages);
  const was = CONTACT_STAGES.find((stage) => stage === extra.template);
  const before = contactForm(tx, item, around, { ...draft, stage: was });
  if (form.kind !== 'ready' || before.kind !== 'ready' || form.stage === before.stage) return modal;
  // A person's own words stay, whichever text they choose afterwards.
  const isOwn = values.text('body') !== '' && values.text('body') !== before.body.trim();
  return isOwn ? modal : { modal, fields: ['body'] };
};

/** Choosing a way, a text or an outcome draws the contact form again: what it would say, and what would be tried next. */
export const REDRAW_CONTACT: readonly Redraw[] = ['channel', 'template', 'outcome'].map((field) => ({
  callbackId: 'case.contact',
  field,
  draw,
}));
