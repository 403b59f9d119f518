import { describe, expect, it } from 'vitest';
import { validateMessage } from '../../../src/cards/kit/validate/validate.ts';
import { clockCall } from '../../../src/cards/thread/clock-call.ts';
import { taskAnsweredCall, taskOverdueCall, taskOverdueLine } from '../../../src/cards/thread/task-call.ts';
import { taskRequest } from '../../../src/cards/thread/task-request.ts';
import { LOCALES, messagesFor } from '../../../src/i18n/locale.ts';
import { aCase, aTask, HOUR, JON, MEI, MONDAY } from './support/a-case.ts';

const en = messagesFor('en');
const zhCN = messagesFor('zh-CN');
const said = (rendered: { readonly blocks: readonly unknown[] }) => JSON.stringify(rendered.blocks);

const VIEW = {
  case: aCase(),
  task: aTask(),
  order: { id: 'o-1001', number: '1001', customerName: 'J*** S.', items: [{ title: 'Lamp', quantity: 2 }] },
  url: 'https://shop.slack.com/archives/C0CASES/p1700000000000001',
} as const;
const answered = aTask({ state: 'answered', answer: 'no', answeredBy: JON, answeredAt: MONDAY + HOUR });

describe('what a department is asked', () => {
  it('says what, until when, about which order, with a link to the case and one button', () => {
    const text = said(taskRequest(VIEW, en));
    expect(text).toContain('Has the money left the account?');
    expect(text).toContain(`<${VIEW.url}|EX-1042>`);
    expect(text).toContain('Order 1001');
    expect(text).toContain('J*** S.');
    expect(text.match(/"action_id"/g)).toHaveLength(1);
    expect(text, 'nobody is called').not.toMatch(/<@|<!(?!date)/);
  });

  it('loses its button with the answer and says whose it is, yes and no in the language of the reader', () => {
    const view = { ...VIEW, task: answered };
    expect(said(taskRequest(view, en))).toContain('Answered by <@U0JON>');
    expect(said(taskRequest(view, en))).toContain('“No”');
    expect(said(taskRequest(view, zhCN))).toContain('“否”');
    expect(said(taskRequest(view, en))).not.toContain('action_id');
  });

  it('keeps its words apart from ours', () => {
    const hostile = aTask({ ask: '<!channel> *bold* <https://evil.example|click>' });
    expect(said(taskRequest({ ...VIEW, task: hostile }, en))).not.toContain('<!channel>');
  });

  it.each(LOCALES)('is taken by Slack in every state: %s', (locale) => {
    const messages = messagesFor(locale);
    const all = [
      ...(['open', 'withdrawn'] as const).map((state) => taskRequest({ ...VIEW, task: aTask({ state }) }, messages)),
      taskRequest({ case: aCase(), task: answered }, messages),
      taskOverdueLine(aTask(), messages),
      taskAnsweredCall({ task: answered, owner: MEI }, messages),
      taskOverdueCall({ task: aTask() }, messages),
    ];
    for (const rendered of all) expect(validateMessage(rendered)).toEqual([]);
  });
});

describe('what is told of clocks', () => {
  const line = { case: aCase(), clock: 'claim', dueAt: MONDAY, over: false } as const;

  it('names each case with what should have happened by when, and mentions nobody', () => {
    const lines = [
      { ...line, url: VIEW.url },
      { ...line, clock: 'solve' as const, members: 12 },
    ];
    const rendered = clockCall({ stage: 100, toChannel: false, cases: 13, lines }, en);
    expect(rendered.text).toBe('13 cases are late');
    expect(said(rendered)).toContain(`<${VIEW.url}|EX-1042>`);
    expect(said(rendered)).toContain('12 of its cases');
    expect(said(rendered)).not.toMatch(/<@|<!(?!date)/);
  });

  it.each(LOCALES)('fits into one message however many they are: %s', (locale) => {
    const lines = Array.from({ length: 400 }, () => ({ ...line, url: VIEW.url }));
    const rendered = clockCall({ stage: 150, toChannel: true, cases: 400, lines }, messagesFor(locale));
    expect(validateMessage(rendered)).toEqual([]);
    expect(said(rendered)).toContain('380');
  });
});
