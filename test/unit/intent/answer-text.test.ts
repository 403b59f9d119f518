import { expect, test } from 'vitest';
import { answerText } from '../../../src/domain/intent/answer-text.ts';

test.each([
  [
    'Thunderbird',
    'Refund please\n\nOn 2 March 2026 at 10:12, Shop <care@shop.example> wrote:\n> Hello Anna,\n> 1 refund',
  ],
  [
    'Gmail breaks the line',
    'Refund please\r\n\r\nOn Mon, 2 Mar 2026 at 10:12, The Shop\r\n<care@shop.example> wrote:\r\n\r\n> Hello',
  ],
  [
    'an attribution without marks',
    'Refund please\n\nOn 2 March 2026, Shop wrote:\n\nHello Anna, where shall we send it?',
  ],
  ['Outlook', 'Refund please\n\n-----Original Message-----\nFrom: Shop\nSent: Monday\nTo: Anna\n\nHello'],
  [
    'Outlook without a rule',
    'Refund please\n\nFrom: Shop <care@shop.example>\nSent: Monday\nTo: Anna\nSubject: Order\n\nHello',
  ],
  ['a phone', 'Refund please\n\nSent from my iPhone'],
  ['a signature', 'Refund please\n-- \nAnna Lee\nHead of nothing'],
  ['a closing', 'Refund please\n\nKind regards,\nAnna Lee'],
  ['German', 'Refund please\n\nAm 02.03.2026 um 10:12 schrieb Shop <care@shop.example>:\n> Hallo'],
])('%s: only the answer is left', (_, mail) => {
  expect(answerText(mail)).toBe('Refund please');
});

test.each([
  ['Apple', '补发，谢谢\n\n在 2026年3月2日，10:12，小店 <care@shop.example> 写道：\n\n> 您好'],
  ['Apple, no blank line', '补发，谢谢\n在 2026年3月2日，10:12，小店 <care@shop.example> 写道：\n> 您好'],
  ['Gmail', '补发，谢谢\n\n小店 <care@shop.example> 于2026年3月2日周一 10:12写道：\n\n> 您好'],
  ['QQ', '补发，谢谢\n\n------------------ 原始邮件 ------------------\n发件人: "小店";\n发送时间: 2026年3月2日'],
  ['网易', '补发，谢谢\n\n发件人：小店\n日期：2026年3月2日\n主题：订单'],
  ['iPhone', '补发，谢谢\n\n发自我的iPhone'],
  ['华为', '补发，谢谢\n发自我的华为手机'],
])('%s: 只留下回复', (_, mail) => {
  expect(answerText(mail)).toBe('补发，谢谢');
});

test('an answer below the quoted lines is kept', () => {
  const mail = 'On Mon, 2 March 2026, Shop wrote:\n> 1 refund\n> 2 reship\n\nSend it again please';
  expect(answerText(mail)).toBe('Send it again please');
});

test('a mail that holds nothing but history has no answer', () => {
  expect(answerText('> 1 refund\n> 2 reship')).toBe('');
  expect(answerText('')).toBe('');
});

test('what only looks like history stays', () => {
  expect(answerText('From: the left, the mirror is broken\nI wrote: nothing')).toContain('broken');
  expect(answerText('Thanks,\nAnna')).toBe('Thanks,\nAnna');
});
