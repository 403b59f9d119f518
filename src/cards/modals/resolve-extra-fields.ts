import type { InputBlock } from '@slack/types';
import { COMPENSATION_FORMS } from '../../domain/case/plan-effect/effect-choice.ts';
import { inputsOf, type RemedyInput } from '../../domain/catalogue/resolution-inputs.ts';
import type { ResolutionCode } from '../../domain/catalogue/resolutions.ts';
import type { Address } from '../../domain/order/order.ts';
import type { Messages } from '../../i18n/messages.ts';
import { plainPen } from '../../i18n/plain-pen.ts';
import { dateTimePicker, option, plainTextInput, staticSelect } from '../kit/elements.ts';
import { INPUT_ACTION, input } from '../kit/input.ts';
import { LIMITS } from '../kit/limits.ts';

/** What the fields of a chosen remedy are drawn from. */
export interface ExtraFields {
  readonly code: ResolutionCode;
  /** Holds and parcels to choose from; with one there is nothing to choose. */
  readonly holds: readonly { readonly id: string; readonly codes: readonly string[]; readonly heldAt: number }[];
  readonly parcels: readonly { readonly id: string; readonly carrier?: string; readonly trackingNumber?: string }[];
  /** Where the parcel goes as the order says it; only the place is shown, street and house never. */
  readonly place?: Pick<Address, 'district' | 'city' | 'region'>;
}

const LONGEST = 200;

/** The fields that a chosen remedy asks for beside those of the contract; all may be left empty. */
export function resolveExtraFields(view: ExtraFields, messages: Messages): readonly InputBlock[] {
  return inputsOf(view.code).flatMap((name) => extraField(name, view, messages));
}

function extraField(name: RemedyInput, view: ExtraFields, messages: Messages): readonly InputBlock[] {
  const { remedyForm, modals, locale } = messages;
  const label = remedyForm.fields[name];
  const pen = plainPen(locale);
  const select = (options: readonly { readonly text: string; readonly value: string }[], initial?: string) => {
    const kept = options.filter(({ value }) => value !== '' && value.length <= LIMITS.optionValue);
    const element = staticSelect({
      actionId: INPUT_ACTION,
      placeholder: modals.choose,
      options: kept.map(({ text, value }) => option(text, value)),
      ...(initial === undefined ? {} : { initial }),
    });
    return kept.length < 2 ? [] : [input(name, label, element, { optional: true })];
  };
  const text = (hint?: string, initial?: string) => {
    const element = plainTextInput({
      actionId: INPUT_ACTION,
      max: LONGEST,
      ...(initial === undefined ? {} : { initial: initial.slice(0, LONGEST) }),
    });
    return [input(name, label, element, { optional: true, ...(hint === undefined ? {} : { hint }) })];
  };
  switch (name) {
    case 'hold':
      return select(
        view.holds.map(({ id, codes, heldAt }) => ({ text: remedyForm.holdOption(pen, codes, heldAt), value: id })),
      );
    case 'parcel':
      return select(
        view.parcels.map(({ id, carrier, trackingNumber }) => ({
          text: pen.text([carrier, trackingNumber ?? id].filter((it) => it !== undefined).join(' '), 70),
          value: id,
        })),
      );
    case 'form':
      return select(
        COMPENSATION_FORMS.map((form) => ({ text: remedyForm.forms[form], value: form })),
        'coupon',
      );
    case 'expires':
      return [
        input(name, label, dateTimePicker({ actionId: INPUT_ACTION }), {
          optional: true,
          hint: remedyForm.hints.expires,
        }),
      ];
    case 'quantity':
      return text(remedyForm.hints.quantity);
    case 'district':
    case 'city':
    case 'region':
      return text(remedyForm.hints.unchanged, view.place?.[name]);
    default:
      return text(remedyForm.hints.unchanged);
  }
}
