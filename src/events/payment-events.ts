import { z } from 'zod';
import type { MoneyStep, PaymentStep } from '../domain/order/order-event.ts';
import type { Payer } from '../domain/order/payment.ts';
import { REFUND_STATES } from '../domain/order/payment.ts';
import { BadField } from './bad-field.ts';
import {
  AmountText,
  amountOf,
  currencyOf,
  deadlineOf,
  Id,
  must,
  OptionalAmount,
  OptionalId,
  OptionalNumber,
  OptionalText,
  OptionalTime,
  present,
  Text,
  textOf,
  wordsOf,
} from './fields.ts';
import { readerOf } from './reader.ts';
import type { Scrubbing } from './scrub.ts';

const PayerFields = z.object({ name: OptionalText, country: OptionalText, fingerprint: OptionalId }, must('an object'));

const StepFields = z.object({
  payment_id: Id,
  method: OptionalText,
  amount: OptionalAmount,
  currency: OptionalText,
  installments: OptionalNumber,
  transaction_id: OptionalId,
  decline_code: OptionalText,
  payer: PayerFields.nullish(),
  expires_at: OptionalTime,
});

const ReviewFields = z.object({
  payment_id: OptionalId,
  risk_level: OptionalText,
  risk_score: OptionalNumber,
  reason: OptionalText,
});

const REFUND_STATE = z.enum(REFUND_STATES, must(REFUND_STATES.join(', ')));

/** Events of the money of an order. */
export const PAYMENT_EVENTS = {
  'payment.submitted': readerOf(StepFields, moneyStepOf),
  'payment.authorized': readerOf(StepFields, moneyStepOf),
  'payment.captured': readerOf(StepFields, moneyStepOf),
  'payment.failed': readerOf(StepFields, stepOf),
  'payment.voided': readerOf(StepFields, stepOf),
  'payment.refunded': readerOf(
    z.object({ payment_id: Id, refund_id: Id, amount: AmountText, currency: Text, status: REFUND_STATE }),
    (data) => {
      const currency = neededCurrency(data.currency);
      return {
        paymentId: data.payment_id,
        refundId: data.refund_id,
        amount: amountOf(data.amount, currency, 'data.amount'),
        currency,
        status: data.status,
      };
    },
  ),
  'payment.disputed': readerOf(
    z.object({
      payment_id: Id,
      dispute_id: Id,
      reason: OptionalText,
      status: Id,
      amount: OptionalAmount,
      currency: OptionalText,
      due_by: OptionalTime,
    }),
    (data) => {
      const currency = currencyOf(data.currency);
      return present({
        paymentId: data.payment_id,
        disputeId: data.dispute_id,
        reason: textOf(data.reason) ?? 'general',
        status: data.status,
        amount: data.amount ? amountOf(data.amount, currency, 'data.amount') : undefined,
        currency,
        dueBy: deadlineOf(data.due_by, 'data.due_by'),
      });
    },
  ),
  'payment.review_opened': readerOf(ReviewFields, reviewOf),
  'payment.review_closed': readerOf(ReviewFields, reviewOf),
};

function stepOf(data: z.output<typeof StepFields>, scrubbing: Scrubbing): PaymentStep {
  const currency = currencyOf(data.currency);
  return present({
    paymentId: data.payment_id,
    method: textOf(data.method),
    amount: data.amount ? amountOf(data.amount, currency, 'data.amount') : undefined,
    currency,
    installments: data.installments ?? undefined,
    transactionId: textOf(data.transaction_id),
    declineCode: textOf(data.decline_code),
    payer: data.payer ? payerOf(data.payer, scrubbing) : undefined,
    expiresAt: deadlineOf(data.expires_at, 'data.expires_at'),
  });
}

function moneyStepOf(data: z.output<typeof StepFields>, scrubbing: Scrubbing): MoneyStep {
  const { amount, currency, ...step } = stepOf(data, scrubbing);
  if (amount === undefined)
    throw new BadField('data.amount', 'is missing: it must be a decimal amount in quotes such as "12.50"');
  return { ...step, amount, currency: neededCurrency(currency) };
}

function neededCurrency(value: string | undefined): string {
  const currency = currencyOf(value);
  if (currency !== undefined) return currency;
  throw new BadField('data.currency', 'is missing: it must be an ISO 4217 code such as "EUR"');
}

/** A payer's country is compared, never delivered to: one that ISO does not know is left out. */
function payerOf(fields: z.output<typeof PayerFields>, scrubbing: Scrubbing): Payer {
  return present({
    name: wordsOf(fields.name, scrubbing),
    country: textOf(fields.country)?.toUpperCase(),
    fingerprint: textOf(fields.fingerprint),
  });
}

function reviewOf(data: z.output<typeof ReviewFields>, scrubbing: Scrubbing) {
  return present({
    paymentId: textOf(data.payment_id),
    riskLevel: textOf(data.risk_level),
    riskScore: data.risk_score ?? undefined,
    reason: wordsOf(data.reason, scrubbing),
  });
}
