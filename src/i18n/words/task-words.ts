import type { AnswerKind } from '../../domain/case/task.ts';
import type { Department } from '../../domain/catalogue/exception-types.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Say } from '../pen.ts';

/** Tasks to departments: the forms, the message in the department's channel, what comes back. */
export interface TaskWords {
  /** 24 characters at most. */
  readonly titles: { readonly ask: string; readonly answer: string };
  readonly submits: { readonly ask: string; readonly answer: string };
  readonly fields: {
    readonly department: string;
    readonly ask: string;
    readonly kind: string;
    readonly due: string;
    readonly wait: string;
    readonly answer: string;
  };
  readonly hints: { readonly ask: string; readonly wait: string; readonly number: string };
  readonly kinds: Readonly<Record<AnswerKind, string>>;
  readonly yesNo: Readonly<Record<'yes' | 'no', string>>;
  readonly waitOption: string;
  /** Above the tasks that are open, in the form that asks for another. */
  readonly asked: string;
  readonly takeBack: string;
  readonly takenBack: Say<[id: string]>;
  readonly notYours: Say<[department: Department]>;
  readonly notANumber: string;
  readonly summary: Say<[department: Department, ask: string]>;
  readonly call: Say<[department: Department]>;
  readonly until: Say<[at: number]>;
  /** In the form that answers, where naming a person calls nobody. */
  readonly askedBy: Say<[by: PersonId]>;
  readonly answer: string;
  readonly answered: Say<[by: PersonId, at: number, answer: string]>;
  readonly withdrawn: string;
  /** In the thread of the department's message, once, when nobody has answered in time. */
  readonly overdue: Say<[department: Department, at: number]>;
  /** In the thread of the case, to its owner. */
  readonly toOwner: {
    readonly answered: Say<[department: Department, ask: string, answer: string]>;
    readonly overdue: Say<[department: Department, at: number, ask: string]>;
  };
  /** In the form of a follow-up: what makes it done by itself. */
  readonly doneWhen: string;
  readonly doneWhenHint: string;
  /** On the card. */
  readonly line: {
    readonly open: Say<[department: Department, at: number, ask: string]>;
    readonly answered: Say<[department: Department, answer: string]>;
  };
}
