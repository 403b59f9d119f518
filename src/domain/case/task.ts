import type { Department } from '../catalogue/exception-types.ts';
import type { ChannelId, PersonId } from '../ids.ts';

/** The kind of answer that a department is asked for. */
export const ANSWER_KINDS = ['text', 'yes_no', 'date', 'number'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** Something asked of a department, with its answer once there is one. Epoch milliseconds. */
export interface Task {
  readonly id: string;
  readonly department: Department;
  readonly ask: string;
  readonly answerKind: AnswerKind;
  readonly dueAt: number;
  /** Where the department is asked; absent: nowhere in Slack. */
  readonly channel?: ChannelId;
  readonly by: PersonId;
  readonly at: number;
  readonly state: 'open' | 'answered' | 'withdrawn';
  readonly answer?: string;
  readonly answeredBy?: PersonId;
  readonly answeredAt?: number;
}
