import type { ExceptionCode } from '../../domain/catalogue/exception-types.ts';
import type { Family } from '../../domain/catalogue/severity.ts';
import type { OfferedResolution } from '../../domain/contact/offers.ts';
import type { ContactStage, ContactTemplate } from '../../domain/contact/templates.ts';

/** A text for every moment of a trouble, without greeting and close. */
export type StageTexts = Readonly<Record<ContactStage, ContactTemplate>>;

/** Texts of one family: one for each moment, and other words for the types that need them. */
export interface FamilyTemplates {
  readonly usual: StageTexts;
  readonly types: Readonly<Partial<Record<ExceptionCode, Readonly<Partial<StageTexts>>>>>;
}

/** What customers read. `{name}` is a variable of `TEMPLATE_VARIABLES`. */
export interface ContactTemplateWords {
  readonly families: Readonly<Record<Family, FamilyTemplates>>;
  /** In place of `options` where there is nothing to choose from. */
  readonly openQuestion: ContactTemplate;
  readonly greeting: string;
  readonly close: string;
  /** Below a mail of stage `options`: how to answer. */
  readonly howToAnswer: string;
  /** Below delay notices to customers in the United States, who must be offered to cancel (16 CFR 435). */
  readonly mayCancel: string;
  /** Subject of a mail that names none. */
  readonly plainSubject: string;
  /** What a customer is called whose name is not known. */
  readonly nameless: string;
  /** Options as the customer reads them, after their number. */
  readonly options: Readonly<Record<OfferedResolution, string>>;
}
