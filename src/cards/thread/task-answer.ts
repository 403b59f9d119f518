import type { Task } from '../../domain/case/task.ts';
import type { Messages } from '../../i18n/messages.ts';
import { knownName } from '../../i18n/name-of.ts';

/** The answer of a department in the reader's language; yes and no are kept as words of ours. */
export function taskAnswer(
  { answerKind, answer = '' }: Pick<Task, 'answerKind' | 'answer'>,
  { tasks }: Messages,
): string {
  return answerKind === 'yes_no' ? (knownName(tasks.yesNo, answer) ?? answer) : answer;
}
