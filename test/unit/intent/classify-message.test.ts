import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyMessage } from '../../../src/domain/intent/classify-message.ts';
import { INTENTS } from '../../../src/domain/intent/intents.ts';

describe('what customers write', () => {
  test.each([
    ['Hi, where is my parcel? It was due last Monday.', 'where_is_it'],
    ['我的包裹到哪里了，都五天没更新物流了', 'where_is_it'],
    ['The kettle arrived broken, see the photo', 'damaged'],
    ['杯子收到的时候就碎了', 'damaged'],
    ['I ordered the blue one and got the red one', 'wrong_item'],
    ['发错颜色了，我买的是黑色', 'wrong_item'],
    ['One item was missing from the box', 'missing_item'],
    ['少发了一件，箱子里只有两件', 'missing_item'],
    ['I want my money back', 'refund'],
    ['我要退款', 'refund'],
    ['Please change the delivery address to 5 Elm Road', 'change_address'],
    ['地址填错了，帮我改成公司地址', 'change_address'],
    ['My lawyer will contact you if this is not solved today', 'complaint_threat'],
    ['再不处理我就打12315投诉你们', 'complaint_threat'],
    ['Thank you so much, all solved', 'thanks'],
    ['谢谢，问题解决了', 'thanks'],
    ['Do you have this lamp in green?', 'other'],
    ['能开发票吗', 'other'],
  ])('%j is %s', (text, intent) => {
    expect(classifyMessage(text).intent).toBe(intent);
  });
});

test('the words that decided are the customer’s own', () => {
  expect(classifyMessage('再不发货我就去12315投诉').because).toContain('12315');
  const { because } = classifyMessage('My solicitor will write to you');
  expect(because).toContain('solicitor');
  expect(classifyMessage('我的快递怎么还没到，再不到我要退款').because).toContain('退款');
});

test('a threat is heard in a message that also asks for something else', () => {
  const text =
    'Where is my parcel? It is three weeks late. If it is not here by Friday I file a chargeback and call my lawyer.';
  expect(classifyMessage(text)).toMatchObject({ intent: 'complaint_threat', clear: true, language: 'en' });
});

test.each([
  '收货电话写错了，应该是13912315123',
  '地址改成：中山路8号大成律师事务所',
  '地址改到工商银行大楼一楼，麻烦了',
])('%j only looks like a threat', (text) => {
  expect(classifyMessage(text).intent).toBe('change_address');
});

describe('mixed languages are read in the one that says more', () => {
  test.each([
    ['我的 package 到哪了，tracking 没更新', 'where_is_it', 'zh'],
    ['where is my order 谢谢', 'where_is_it', 'en'],
    ['請問我的貨什麼時候發貨', 'where_is_it', 'zh'],
  ])('%j', (text, intent, language) => {
    expect(classifyMessage(text)).toMatchObject({ intent, language });
  });
});

describe('unclear texts are left to a person', () => {
  test.each(['', '   ', '???', '12345', '👍', 'Где моя посылка?', 'zxqv wrtp blorf', '> quoted only'])('%j', (text) => {
    expect(classifyMessage(text)).toMatchObject({ intent: 'other', clear: false, because: [] });
  });

  test.each(['Thanks for the quick answer, but I am not sure that was all', '谢谢，但是东西还是没收到'])(
    'thanks that turn into something else: %j',
    (text) => {
      expect(classifyMessage(text).intent).not.toBe('thanks');
    },
  );

  test('ten thousand characters of noise', () => {
    const noise = 'qzx vfk 8$j '.repeat(834);
    expect(classifyMessage(noise)).toMatchObject({ intent: 'other', clear: false });
  });
});

test('what we wrote ourselves, quoted below the answer, is not judged', () => {
  const mail = [
    'Thank you, that is very kind!',
    '',
    'On Mon, 2 March 2026 at 10:12, Shop <care@shop.example> wrote:',
    '> we are sorry that the kettle arrived broken.',
    '> Shall we refund it, or talk to your lawyer?',
  ].join('\n');
  expect(classifyMessage(mail)).toMatchObject({ intent: 'thanks', clear: true });
});

test('a long letter is judged by what it says, however politely', () => {
  const letter = `Dear team,\n\nI hope this finds you well. On 2 March I ordered two lamps for my mother's flat.
Yesterday the box came, and when I opened it one of the lamps was broken: the glass is shattered and the foot is bent.
I attach two photographs. Please let me know what we can do about the damage.\n\nKind regards,\nHelen Miller`;
  expect(classifyMessage(letter).intent).toBe('damaged');
});

test('any text is answered, the same way each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const judged = classifyMessage(text);
      expect(INTENTS).toContain(judged.intent);
      expect(judged.confidence).toBeGreaterThanOrEqual(0);
      expect(judged.confidence).toBeLessThanOrEqual(1);
      if (!judged.clear) expect(judged.intent).toBe('other');
      expect(classifyMessage(text)).toEqual(judged);
    }),
  );
});
