import type { Case } from '../../domain/case/case.ts';
import type { Task } from '../../domain/case/task.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import { typeName } from '../../i18n/type-name.ts';
import { taskActionId } from '../action-ids.ts';
import { customerOf, itemsOf } from '../card/goods-line.ts';
import { taskValue } from '../case-value.ts';
import type { OrderGlance } from '../case-view.ts';
import { button } from '../kit/elements.ts';
import { actions, context, section } from '../kit/layout.ts';
import { LIMITS } from '../kit/limits.ts';
import { link } from '../kit/link.ts';
import { own, type SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn, plain } from '../kit/texts.ts';
import type { Rendered } from '../rendered.ts';
import { taskAnswer } from './task-answer.ts';

/** Something asked of a department, as its channel sees it. Personal data is masked. */
export interface TaskRequestView {
  readonly case: Pick<Case, 'id' | 'version' | 'code'>;
  readonly task: Task;
  readonly order?: OrderGlance;
  /** Where the card of the case stands. */
  readonly url?: string;
}

const GLANCE_MOST = 160;

/** The one message in a department's channel: what is asked, until when, about which order. Answered, it says by whom. */
export function taskRequest(view: TaskRequestView, messages: Messages): Rendered {
  const { tasks, locale } = messages;
  const { task } = view;
  const pen = slackPen(locale);
  const glance = view.order === undefined ? [] : [customerOf(view.order), itemsOf(view.order, messages)];
  const known = glance.filter((text) => text !== '').map((text) => plain(text, GLANCE_MOST));
  return {
    text: tasks.summary(pen, task.department, task.ask),
    blocks: [
      section([
        pen.words`*${tasks.call(pen, task.department)}*`,
        pen.words`“${pen.text(task.ask, LIMITS.quote)}”`,
        whichLine(view, messages, pen),
      ]),
      ...(known.length === 0 ? [] : [context(known)]),
      context([mrkdwn(stateLine(task, messages, pen))]),
      ...(task.state === 'open' ? [answerButton(view, messages)] : []),
    ],
  };
}

function whichLine({ case: item, order, url }: TaskRequestView, messages: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  const id = (url === undefined ? undefined : link(url, item.id)) ?? own(item.id);
  const number = order?.number ?? order?.id;
  return pen.join(
    [
      pen.words`${id} ${pen.text(typeName(messages.exceptions, item.code), 60)}`,
      number === undefined ? own('') : messages.cards.order(pen, number),
      order?.total === undefined ? own('') : pen.money(order.total),
    ],
    ' · ',
  );
}

function stateLine(task: Task, messages: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  const { tasks } = messages;
  switch (task.state) {
    case 'open':
      return tasks.until(pen, task.dueAt);
    case 'answered':
      return tasks.answered(pen, task.answeredBy ?? task.by, task.answeredAt ?? task.dueAt, taskAnswer(task, messages));
    case 'withdrawn':
      return pen.ours(tasks.withdrawn);
  }
}

function answerButton({ case: item, task }: TaskRequestView, { tasks }: Messages) {
  return actions(
    [
      button({
        text: tasks.answer,
        actionId: taskActionId('answer'),
        value: taskValue(item, task.id),
        style: 'primary',
        label: `${tasks.answer} ${item.id}`,
      }),
    ],
    `task:${task.id}`,
  );
}
