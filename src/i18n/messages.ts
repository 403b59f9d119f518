import type { Locale } from './locale.ts';
import type { ActionWords } from './words/action-words.ts';
import type { CardWords } from './words/card-words.ts';
import type { CatalogueWords } from './words/catalogue-words.ts';
import type { CommandWords } from './words/command-words.ts';
import type { ContactTemplateWords } from './words/contact-templates.ts';
import type { DigestWords } from './words/digest-words.ts';
import type { ErrorWords } from './words/error-words.ts';
import type { ExceptionWords } from './words/exception-words.ts';
import type { HealthWords } from './words/health-words.ts';
import type { HelpWords } from './words/help-words.ts';
import type { HomeWords } from './words/home-words.ts';
import type { LookupWords } from './words/lookup-words.ts';
import type { ModalWords } from './words/modal-words.ts';
import type { OrderWords } from './words/order-words.ts';
import type { ProcedureWords } from './words/procedure-words.ts';
import type { ReasonWords } from './words/reason-words.ts';
import type { RefusalWords } from './words/refusal-words.ts';
import type { ReportWords } from './words/report-words.ts';
import type { ThreadWords } from './words/thread-words.ts';
import type { WhyWords } from './words/why-words.ts';

/** Everything that Ordermend says, in one language. Strings are our own words; functions write values with a pen. */
export interface Messages {
  readonly locale: Locale;
  readonly exceptions: ExceptionWords;
  readonly reasons: ReasonWords;
  readonly catalogue: CatalogueWords;
  readonly orders: OrderWords;
  readonly actions: ActionWords;
  readonly refusals: RefusalWords;
  readonly errors: ErrorWords;
  readonly commands: CommandWords;
  readonly cards: CardWords;
  readonly modals: ModalWords;
  readonly threads: ThreadWords;
  readonly reports: ReportWords;
  readonly lookups: LookupWords;
  readonly digests: DigestWords;
  readonly home: HomeWords;
  readonly health: HealthWords;
  readonly help: HelpWords;
  readonly whys: WhyWords;
  readonly contactTemplates: ContactTemplateWords;
  readonly procedures: ProcedureWords;
}
