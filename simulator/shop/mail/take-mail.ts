import { carryOut } from '../effects/carry-out.ts';
import { customerAnswers } from '../effects/customer-answers.ts';
import type { Situation } from '../effects/effect-handler.ts';
import { situationOf } from '../effects/situation-of.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import type { IncomingMail } from './mail.ts';
import { quote } from './quote.ts';

/** Whether somebody of the shop's customers reads mail at this address; a mistyped one has nobody. */
export function readsMailAt(ledger: Ledger, address: string, now: number): boolean {
  return situationsAt(ledger, address, '', now).length > 0;
}

/**
 * Brings a mail to its reader, who may answer as to any message: with its Message-ID as `in_reply_to`, to the address
 * where answers go, the mail quoted below. The same Message-ID again is not read twice. One transaction.
 */
export function takeMail(ledger: Ledger, mail: IncomingMail, now: number): void {
  ledger.write(() => {
    const effectId = `mail-${mail.id.replace(/^<|@.*$/g, '')}`;
    if (ledger.effects.find(effectId)) return;
    const situation = meant(situationsAt(ledger, mail.to, effectId, now), mail);
    if (!situation) return;
    const { order } = situation;
    const { language } = order.store;
    const answer = customerAnswers({ at: now, channel: 'email', text: mail.text, id: mail.id }, situation, (words) => ({
      text: quote(words, mail, now, language),
      from: { email: mail.to },
      to: mail.replyTo,
    }));
    carryOut(ledger, { ok: true, ...answer }, situation);
    ledger.effects.add({ effectId, subject: order.id, kind: 'mail', at: now, status: 202, body: {} });
  });
}

/** The order that the mail names, else the newest. */
function meant(situations: readonly Situation[], { subject, text }: IncomingMail): Situation | undefined {
  const said = `${subject}\n${text}`;
  return situations.find(({ order }) => said.includes(order.number) || said.includes(order.id)) ?? situations[0];
}

/** The orders of whoever reads mail at an address, newest first. */
function situationsAt(ledger: Ledger, address: string, effectId: string, now: number): readonly Situation[] {
  return ledger.events
    .ordersOf(address)
    .map((orderId) => situationOf(ledger, orderId, effectId, now))
    .filter((situation) => situation !== undefined)
    .filter(({ order }) => order.customer.email.toLowerCase() === address.toLowerCase());
}
