import type { InputBlock, KnownBlock, PlainTextOption } from '@slack/types';
import type { Consent } from '../../domain/case/contact.ts';
import { CAUSES, type Cause } from '../../domain/catalogue/causes.ts';
import { givesMoney } from '../../domain/catalogue/resolution-inputs.ts';
import type { ResolutionCode } from '../../domain/catalogue/resolutions.ts';
import type { Money } from '../../domain/order/money.ts';
import type { Step } from '../../domain/procedures/procedure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { nameOf } from '../../i18n/name-of.ts';
import { plainPen } from '../../i18n/plain-pen.ts';
import { actionId } from '../action-ids.ts';
import { checkboxes, groupedSelect, option, plainTextInput, staticSelect } from '../kit/elements.ts';
import { INPUT_ACTION, input } from '../kit/input.ts';
import { context } from '../kit/layout.ts';
import { LIMITS } from '../kit/limits.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn, plain } from '../kit/texts.ts';
import type { RenderedModal } from '../rendered.ts';
import { type ApprovalHint, approvalHintBlock } from './approval-hint-block.ts';
import { type FormView, form } from './form.ts';
import { noteField } from './note-field.ts';
import { openStepsFields } from './open-steps-fields.ts';
import { type ExtraFields, resolveExtraFields } from './resolve-extra-fields.ts';
import { type RemedyPreview, resolvePreview, resolveSubmit } from './resolve-preview.ts';

/** What may be chosen to mend a case, most likely first. */
export interface ResolveForm extends FormView {
  readonly resolutions: readonly OfferedResolution[];
  /** Payments with something left to refund. */
  readonly payments: readonly OfferedPayment[];
  readonly lines: readonly { readonly line: number; readonly title: string; readonly quantity: number }[];
  /** Chosen at first. */
  readonly cause: Cause;
  readonly effectsOn: boolean;
  /** What the customer chose: it is chosen at first, and kept with the remedy. */
  readonly consent?: Consent;
  /** Which refunds will wait for others. */
  readonly approval?: ApprovalHint;
  /** Required steps that are open: the remedy waits for them, or for a reason. */
  readonly openSteps?: readonly Step[];
  /** The order's, where it is known. */
  readonly currency?: string;
  /** The remedy that was chosen so far, with what it asks for and would do. */
  readonly chosen?: ExtraFields & { readonly preview: RemedyPreview };
}

/** A resolution and who does it: the shop on Ordermend's request, people in their shop, or nobody because it only ends the case. */
export interface OfferedResolution {
  readonly code: ResolutionCode;
  readonly mode: 'executed' | 'recorded' | 'ending';
}

/** A payment that can be chosen for a refund; `refundable` is what is left of it. */
export interface OfferedPayment {
  readonly id: string;
  readonly method?: string;
  readonly captured?: Money;
  readonly refundable: Money;
  /** Authorised and not captured: it can be voided. */
  readonly authorized?: Money;
}

/**
 * The form to resolve a case (contract 9): `resolution`, `payment?`, `lines?`, `amount?`, `cause`, `override?`, `note`. Option values
 * are resolution codes, payment ids, line numbers and causes. Choosing a remedy draws it again with what that remedy asks
 * for and what it would do; what was typed stays.
 */
export function resolveModal(view: ResolveForm, messages: Messages): RenderedModal {
  const { modals } = messages;
  return form({
    view,
    callbackId: actionId('resolve'),
    title: modals.titles.resolve,
    submit: resolveSubmit(view.chosen?.preview, messages),
    close: modals.cancel,
    blocks: [
      ...(view.effectsOn ? [] : [context([plain(modals.effectsOff)])]),
      ...(view.payments.length === 0 ? [] : approvalHintBlock(view.approval, messages)),
      ...(view.consent === undefined ? [] : [consentLine(view.consent, messages)]),
      resolutionField(view, messages),
      ...(view.chosen === undefined ? [] : resolvePreview(view.chosen.preview, messages)),
      ...(view.chosen === undefined ? [] : resolveExtraFields(view.chosen, messages)),
      ...paymentFields(view, messages),
      ...linesField(view, messages),
      causeField(view, messages),
      ...openStepsFields(view.openSteps ?? [], messages),
      noteField(messages, true),
    ],
  });
}

function consentLine({ resolution, at }: Consent, { contacts, locale }: Messages): KnownBlock {
  return context([mrkdwn(contacts.consent(slackPen(locale), resolution, at))]);
}

function resolutionField({ resolutions, consent }: ResolveForm, { modals, catalogue }: Messages): InputBlock {
  const groups = (['executed', 'recorded', 'ending'] as const).map((mode) => ({
    label: modals.groups[mode],
    options: resolutions.filter((it) => it.mode === mode).map(({ code }) => option(catalogue.resolutions[code], code)),
  }));
  const element = groupedSelect({
    actionId: INPUT_ACTION,
    placeholder: modals.choose,
    groups,
    ...(consent === undefined ? {} : { initial: consent.resolution }),
  });
  return { ...input('resolution', modals.fields.resolution, element), dispatch_action: true };
}

/** Payments whose id is too long for Slack cannot be offered. */
function paymentFields(view: ResolveForm, messages: Messages): readonly InputBlock[] {
  const { modals } = messages;
  const { payments } = view;
  const offered = payments.filter(({ id }) => id !== '' && id.length <= LIMITS.optionValue);
  if (offered.length === 0) return givenField(view, messages);
  const options = distinct(offered.map((payment) => paymentOption(payment, messages)));
  const currencies = [...new Set(offered.map(({ refundable }) => refundable.currency))].join(', ');
  return [
    input(
      'payment',
      modals.fields.payment,
      staticSelect({
        actionId: INPUT_ACTION,
        placeholder: modals.choose,
        options,
        ...(options.length === 1 && options[0]?.value !== undefined ? { initial: options[0].value } : {}),
      }),
      { optional: true, ...(offered.length < payments.length ? { hint: modals.hints.hiddenPayments } : {}) },
    ),
    input('amount', modals.fields.amount, plainTextInput({ actionId: INPUT_ACTION, max: 20 }), {
      optional: true,
      hint: modals.hints.amount(plainPen(messages.locale), currencies),
    }),
  ];
}

/** An amount that is given, not paid back. */
function givenField(
  { resolutions, currency }: ResolveForm,
  { modals, remedyForm, locale }: Messages,
): readonly InputBlock[] {
  if (currency === undefined || !resolutions.some(({ code, mode }) => mode === 'executed' && givesMoney(code)))
    return [];
  const element = plainTextInput({ actionId: INPUT_ACTION, max: 20 });
  const hint = remedyForm.hints.given(plainPen(locale), currency);
  return [input('amount', modals.fields.amount, element, { optional: true, hint })];
}

function paymentOption(payment: OfferedPayment, messages: Messages): PlainTextOption {
  const { id, captured, refundable, authorized } = payment;
  const { modals, orders, remedyForm, locale } = messages;
  const method = payment.method === undefined ? modals.noPayment : nameOf(orders.paymentMethods, payment.method);
  if (authorized !== undefined) return option(remedyForm.authorizedOption(plainPen(locale), method, authorized), id);
  return option(modals.paymentOption(plainPen(locale), method, captured, refundable), id);
}

function linesField({ lines }: ResolveForm, messages: Messages): readonly InputBlock[] {
  if (lines.length === 0) return [];
  const { modals, cards, locale } = messages;
  const pen = plainPen(locale);
  const options = distinct(lines.map((line) => option(cards.items(pen, [line]), String(line.line))));
  const most = LIMITS.checkboxOptions;
  return [
    input('lines', modals.fields.lines, checkboxes(options, { actionId: INPUT_ACTION }), {
      optional: true,
      hint: options.length > most ? modals.hints.firstLines(pen, most) : modals.hints.lines,
    }),
  ];
}

function causeField({ cause }: ResolveForm, { modals, catalogue }: Messages): InputBlock {
  const element = staticSelect({
    actionId: INPUT_ACTION,
    placeholder: modals.choose,
    options: CAUSES.map((it) => option(catalogue.causes[it], it)),
    initial: cause,
  });
  return input('cause', modals.fields.cause, element);
}

/** Slack refuses two options of one value. */
function distinct(options: readonly PlainTextOption[]): readonly PlainTextOption[] {
  return options.filter((one, index) => options.findIndex((it) => it.value === one.value) === index);
}
