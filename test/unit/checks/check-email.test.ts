import { expect, test } from 'vitest';
import { checkEmail } from '../../../src/domain/checks/check-email.ts';
import { KNOWN_DOMAINS } from '../../../src/domain/checks/mail-domains.ts';

const judge = (email: string) => checkEmail({ email });

test.each([
  ['gmial.com', 'gmail.com'],
  ['gamil.com', 'gmail.com'],
  ['gmal.com', 'gmail.com'],
  ['gmai.com', 'gmail.com'],
  ['gmaill.com', 'gmail.com'],
  ['gnail.com', 'gmail.com'],
  ['mgail.com', 'gmail.com'],
  ['gmail.co', 'gmail.com'],
  ['gmail.con', 'gmail.com'],
  ['gmial.con', 'gmail.com'],
  ['hotmial.com', 'hotmail.com'],
  ['otmail.com', 'hotmail.com'],
  ['yaho.com', 'yahoo.com'],
  ['yhaoo.co.uk', 'yahoo.co.uk'],
  ['outlok.com', 'outlook.com'],
  ['iclould.com', 'icloud.com'],
  ['foxmial.com', 'foxmail.com'],
  ['wanado.fr', 'wanadoo.fr'],
  ['qq.con', 'qq.com'],
  ['163.cmo', '163.com'],
  ['acme.con', 'acme.com'],
])('somebody at %s probably meant %s', (typed, meant) => {
  expect(judge(`Mei.Lin@${typed}`)).toEqual({ verdict: 'bad', problem: 'typo_domain', suggestion: `Mei.Lin@${meant}` });
});

test.each([
  ...[
    'ymail.com',
    'gmx.de',
    'mail.com',
    'qq.com',
    '163.com',
    '126.com',
    'foxmail.com',
    'email.com',
    'cloud.com',
    'q.com',
  ],
  ...['yahoo.co.id', 'yahoo.co.il', 'hotmail.dk', 'yahoo.fi', 'hotmail.pt', 'yahoo.com.ph', 'gmx.es', 'outlook.pt'],
  ...[
    'acme.co',
    'acme.cm',
    'life.com',
    'gomail.com',
    'fmail.co.uk',
    'hotmaid.com',
    'goldmail.com',
    'apple.com',
    'one.com',
  ],
  ...['t-online.hu', 'bigpoint.com', 'stud.uni-mail.de', 'mx.company.cn', 'me.uk', 'yolo.com', 'grail.com'],
  ...KNOWN_DOMAINS,
])('mail to %s is not second-guessed', (domain) => {
  expect(judge(`somebody@${domain}`)).toEqual({ verdict: 'good' });
});

test.each([
  ['bob@gmail,com', 'bob@gmail.com'],
  ['bob @gmail.com', 'bob@gmail.com'],
  ['bob@gmail.com.', 'bob@gmail.com'],
  ['bob＠gmail.com', 'bob@gmail.com'],
  ['<bob@acme.org>', 'bob@acme.org'],
  ['bob@@acme.org', 'bob@acme.org'],
  ['bob', undefined],
  ['bob@', undefined],
  ['@acme.org', undefined],
  ['bob@gmailcom', undefined],
  ['a.b.@gmail.com', undefined],
  ['bob@acme.org, eve@acme.org', undefined],
])('%j is no address', (email, suggestion) => {
  expect(judge(email)).toEqual({ verdict: 'bad', problem: 'syntax', ...(suggestion && { suggestion }) });
});

test.each(['bob+shop@acme.org', "o'neil@acme.ie", '李@例子.cn', 'a.b-c_d@sub.acme.co.uk', ' bob@acme.org '])(
  '%s is an address',
  (email) => {
    expect(judge(email)).toEqual({ verdict: 'good' });
  },
);

test('a throw-away box is named as such', () => {
  expect(judge('x1@mailinator.com')).toEqual({ verdict: 'bad', problem: 'disposable' });
});

test('masked addresses, relays of a marketplace and nothing at all are not judged', () => {
  expect(judge('j***@d***.com')).toEqual({ verdict: 'unknown', why: 'masked' });
  expect(judge('k3f9@marketplace.amazon.com')).toEqual({ verdict: 'unknown', why: 'platform' });
  expect(judge('abc@privaterelay.appleid.com')).toEqual({ verdict: 'unknown', why: 'platform' });
  expect(checkEmail({ email: null })).toEqual({ verdict: 'unknown', why: 'absent' });
});
