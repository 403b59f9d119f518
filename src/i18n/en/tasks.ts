import type { TaskWords } from '../words/task-words.ts';
import { catalogue } from './catalogue.ts';

/** Tasks to departments, in English. */
export const tasks = {
  titles: { ask: 'Ask a department', answer: 'Answer' },
  submits: { ask: 'Ask', answer: 'Answer' },
  fields: {
    department: 'Department',
    ask: 'What is asked',
    kind: 'Kind of answer',
    due: 'Answer needed by',
    wait: 'Meanwhile',
    answer: 'Answer',
  },
  hints: {
    ask: 'The department reads this in its channel, with the order and a link to the case.',
    wait: 'The case wakes with the answer, or when the time is over.',
    number: 'A number such as 12 or 12.5.',
  },
  kinds: { text: 'A few words', yes_no: 'Yes or no', date: 'A date', number: 'A number' },
  yesNo: { yes: 'Yes', no: 'No' },
  waitOption: 'The case waits for the answer',
  asked: 'Asked already',
  takeBack: 'Take back',
  takenBack: (pen, id) => pen.words`The question on ${pen.ours(id)} is taken back; the department sees it.`,
  notYours: (pen, department) =>
    pen.words`This is for ${pen.ours(catalogue.departments[department])}: full members of its channel may answer, guests only with a role.`,
  notANumber: 'This is no number. Write it like 12 or 12.5.',
  summary: (pen, department, ask) =>
    pen.words`${pen.ours(catalogue.departments[department])} is asked: ${pen.text(ask, 160)}`,
  call: (pen, department) => pen.words`${pen.ours(catalogue.departments[department])}, please answer`,
  until: (pen, at) => pen.words`until ${pen.time(at)}`,
  askedBy: (pen, by) => pen.words`asked by ${pen.person(by)}`,
  answer: 'Answer',
  answered: (pen, by, at, answer) =>
    pen.words`Answered by ${pen.person(by)} ${pen.time(at)}: “${pen.text(answer, 240)}”`,
  withdrawn: 'Taken back: no answer is needed any more.',
  overdue: (pen, department, at) =>
    pen.words`${pen.ours(catalogue.departments[department])}: the answer was due ${pen.time(at)} and is still awaited.`,
  toOwner: {
    answered: (pen, department, ask, answer) =>
      pen.words`${pen.ours(catalogue.departments[department])} has answered “${pen.text(ask, 160)}”: “${pen.text(answer, 240)}”`,
    overdue: (pen, department, at, ask) =>
      pen.words`${pen.ours(catalogue.departments[department])} has not answered “${pen.text(ask, 160)}”, due ${pen.time(at)}. Ask again, or go on without the answer.`,
  },
  doneWhen: 'Done by itself when',
  doneWhenHint: 'Ordermend ticks it off when this happens; otherwise you are reminded.',
  line: {
    open: (pen, department, at, ask) =>
      pen.words`${pen.ours(catalogue.departments[department])} asked, due ${pen.time(at)}: “${pen.text(ask, 120)}”`,
    answered: (pen, department, answer) =>
      pen.words`${pen.ours(catalogue.departments[department])} answered: “${pen.text(answer, 160)}”`,
  },
} satisfies TaskWords;
