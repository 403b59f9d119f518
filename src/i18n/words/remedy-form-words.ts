import type { CompensationForm } from '../../domain/case/plan-effect/effect-choice.ts';
import type { RemedyInput } from '../../domain/catalogue/resolution-inputs.ts';
import type { EffectKind } from '../../domain/catalogue/resolutions.ts';
import type { Money } from '../../domain/order/money.ts';
import type { Say } from '../pen.ts';

/** What the resolve form asks for a chosen remedy, and what it says will happen. */
export interface RemedyFormWords {
  readonly fields: Readonly<Record<RemedyInput, string>>;
  readonly hints: {
    readonly quantity: string;
    readonly unchanged: string;
    readonly expires: string;
    readonly given: Say<[currency: string]>;
  };
  readonly forms: Readonly<Record<CompensationForm, string>>;
  readonly authorizedOption: Say<[method: string, authorized: Money]>;
  readonly holdOption: Say<[codes: readonly string[], heldAt: number]>;
  /** What sending the form as it is now asks of the shop. */
  readonly preview: Say<[parts: readonly PreviewPart[]]>;
  /** The chosen remedy is not carried out by Ordermend. */
  readonly recordedOnly: string;
  /** On the button that sends the form, where something cannot be undone; at most 24 characters. */
  readonly submits: {
    readonly refund: string;
    readonly cancel: string;
    readonly cancelRefund: string;
    readonly void: string;
  };
  /** A typed value cannot be right. */
  readonly badValue: Say<[suggestion: string | undefined]>;
  readonly expiresInPast: string;
  readonly quantityFormat: string;
}

/** One effect of a choice, as it is told before it is decided. */
export interface PreviewPart {
  readonly kind: EffectKind;
  readonly money?: Money;
  /** What was captured of the payment, and how. */
  readonly of?: Money;
  readonly method?: string;
  readonly items?: readonly { readonly title: string; readonly quantity: number }[];
  readonly parcel?: string;
  readonly form?: CompensationForm;
}
