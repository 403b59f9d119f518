import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PersonDriver } from '../../../simulator/driver/person.ts';
import type { ReceivedMail } from '../../../simulator/mail/received-mail.ts';
import type { Message, View } from '../../../simulator/wire.ts';
import { shownIn } from '../../support/answers.ts';
import { captured, DAY, type Data, HOUR, MINUTE, orderCreated, shipmentCreated } from '../../support/events.ts';
import { loseParcel, onlyCase, shows } from '../../support/lost-parcel.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { until } from '../../support/until.ts';

const LI = {
  id: 'c-li',
  name: '李娜',
  email: 'li.na@example.com',
  phone: '+8613812345678',
  locale: 'zh-CN',
  time_zone: 'Asia/Shanghai',
} as const;

const SHENZHEN = {
  name: '李娜',
  phone: '+8613812345678',
  line1: '深南大道 1001 号 3 栋 502',
  district: '南山区',
  city: '深圳市',
  region: '广东省',
  postal_code: '518000',
  country: 'CN',
} as const;

let world: World;
let mei: PersonDriver;
let jon: PersonDriver;
let told = 0;

beforeAll(async () => {
  world = await startOrdermend();
  [mei, jon] = [world.slack.as('mei'), world.slack.as('jon')];
});
afterAll(() => world?.close());

test('a lost parcel: the customer chooses by mail in Chinese, and Mei sends what they chose', async () => {
  const card = await loseParcel(world, 'o-2001', { customer: LI, ship_to: SHENZHEN });
  const form = await contacts(mei, card);
  expect(shownIn(form)).toContain('+8613812345678');
  expect(shownIn(form)).toContain('1. ');
  await mei.submit(form);

  const mail = await mailTo('li.na@example.com');
  expect(mail.subject).toContain('2001');
  expect(mail.text).toMatch(/李娜[\s\S]*1\. .*\n2\. /);
  await shows(mei, card, 'waiting for the customer');
  const sent = onlyCase(world, 'o-2001').contacts[0];
  expect(JSON.stringify(sent)).not.toContain('李娜');
  expect(sent?.effect?.input).toMatchObject({ to: 'l***@e***.com', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });

  await answers(mail, `补发\n\n李娜 于 2026-03-02 写道：\n> 1. 补发\n> 2. 退款\n`);
  await shows(mei, card, 'Customer chose: Reship');
  await mei.seesReply(card, (it) => JSON.stringify(it).includes('Chosen by the customer'));
  expect(onlyCase(world, 'o-2001')).toMatchObject({ status: 'claimed', consent: { resolution: 'RESHIP' } });
  expect(world.shop.asked()).toHaveLength(0);

  await mei.press(mei.again(card), 'case.resolve');
  const resolve = await mei.seesModal('case.resolve');
  expect(shownIn(resolve)).toMatch(/客户已于 .* 选择“重新发货”/);
  await mei.submit(resolve, { note: 'As the customer wants it', ...overriding(resolve) });
  const effect = await world.shop.isAsked('o-2001');
  expect(effect.kind).toBe('shipment.create');
  expect(onlyCase(world, 'o-2001').remedies[0]).toMatchObject({ resolution: 'RESHIP', consentRef: 'm-1' });
});

test('a complaint without an order number joins the case that somebody has, and its owner is told once', async () => {
  const vip = { id: 'c-vip', name: 'Nora Quist', email: 'nora.quist@example.com', tier: 'vip', locale: 'en' };
  await world.tell(orderCreated('o-2002', { customer: vip }), captured('o-2002'));
  const card = await loseParcel(world, 'o-2003', { customer: vip });
  await mei.press(card, 'case.claim');
  await shows(mei, card, 'has it');

  await hears({ from: { email: 'Nora.Quist@example.com' }, text: 'This is a disgrace. My lawyer will sue you.' });
  const call = await mei.seesReply(card, (it) => it.text.includes('has written'));
  expect(JSON.stringify(call)).toContain('complaint with threat');
  await hears({ from: { email: 'nora.quist@example.com' }, text: 'Call me at +49 151 23456789, now!' });
  await mei.seesReply(card, (it) => it.ts === call.ts && JSON.stringify(it).includes('6789'));
  expect(JSON.stringify(mei.thread(card))).not.toContain('23456789');

  expect(onlyCase(world, 'o-2003').heard?.read).toBe(false);
  expect(world.db.casesOf('o-2002')).toEqual([]);
  expect(mei.thread(card).filter((it) => it.text.includes('has written'))).toHaveLength(1);

  await hears({ from: { email: 'nora.quist@example.com' }, text: 'Thank you so much, great service!' });
  expect(world.db.historyOf(onlyCase(world, 'o-2003').id).filter((it) => it === 'message_heard')).toHaveLength(3);
  expect(mei.thread(card).filter((it) => it.text.includes('has written'))).toHaveLength(1);
});

test('a customer with two open orders: the team says which one it is about', async () => {
  const omar = { id: 'c-omar', name: 'Omar Haddad', email: 'omar@example.com', locale: 'en' };
  await world.tell(orderCreated('o-2004', { customer: omar }), captured('o-2004'));
  await world.tell(orderCreated('o-2005', { customer: omar }), captured('o-2005'), shipmentCreated('o-2005'));
  await hears({ from: { email: 'omar@example.com' }, text: 'I want my money back, please refund me.' });

  const question = await mei.seesMessage('customer-care', '这封来信关于哪个订单？');
  expect(JSON.stringify(question)).not.toContain('omar@');
  await mei.press(question, 'message.choose', { block: buttonOf(question, 'o-2005') });
  const item = await until(() => world.db.casesOf('o-2005')[0], 'a case of the order that was chosen');
  expect(item).toMatchObject({ code: 'CUS.COMPLAINT', evidence: { intent: 'refund' } });
  await mei.seesMessage('customer-care', (it) => it.ts === question.ts && JSON.stringify(it).includes(item.id));
});

test('an address that was made up reaches no case', async () => {
  const card = await loseParcel(world, 'o-2006', { customer: { ...LI, id: 'c-2006', email: 'six@example.com' } });
  await mei.submit(await contacts(mei, card));
  const mail = await mailTo('six@example.com');
  const forged = mail.replyTo.replace(/\.[a-z2-7]+@/, '.aaaaaaaaaaaa@');
  await hears({ from: { email: 'stranger@example.net' }, to: forged, text: '1' });
  const other = onlyCase(world, 'o-2001').id;
  await hears({ from: { email: 'stranger@example.net' }, to: mail.replyTo.replace(/EX-\d+/i, other), text: '2' });
  const item = onlyCase(world, 'o-2006');
  expect(item.heard).toBeUndefined();
  expect(item.status).toBe('waiting');
  expect(world.db.rows("select state from messages where sender = 's***@e***.net'")).toEqual([
    { state: 'unplaced' },
    { state: 'unplaced' },
  ]);
});

test('nobody answers the telephone: the next attempt is planned after the night of the customer', async () => {
  await world.pass(untilTime(20 * HOUR + 50 * MINUTE));
  const customer = { id: 'c-eva', name: 'Eva Lind', phone: '+46701234567', locale: 'en', time_zone: 'UTC' };
  const ship_to = {
    name: 'Eva Lind',
    phone: '+46701234567',
    line1: 'Storgatan 12',
    city: 'Stockholm',
    postal_code: '111 23',
    country: 'SE',
  };
  const card = await loseParcel(world, 'o-2007', { customer, ship_to });
  const form = await contacts(mei, card);
  expect(shownIn(form)).toContain('邮件：订单中没有相应的联系方式');
  await mei.choose(form, 'value', 'no_answer', { block: 'outcome' });
  const drawn = await mei.seesModal('case.contact');
  await mei.submit(drawn, { outcome: 'no_answer', note: 'rang ten times', next: ['plan'] });
  const item = await until(() => onlyCase(world, 'o-2007').followUps[0] && onlyCase(world, 'o-2007'), 'a follow-up');
  expect(item.contacts).toMatchObject([{ channel: 'phone', state: 'logged', outcome: 'no_answer' }]);
  expect(new Date(item.followUps[0]?.dueAt ?? 0).toISOString()).toMatch(/T09:00:00/);

  await world.pass(20 * MINUTE);
  const again = await contacts(mei, card);
  const errors = await mei.submitInVain(again, { channel: 'phone', outcome: 'reached' });
  expect(errors.channel).toMatch(/T09:00/);
  await mei.close(again);
});

test('while Mei is at it, Jon is not let through', async () => {
  const card = await loseParcel(world, 'o-2008', { customer: { ...LI, id: 'c-2008', email: 'eight@example.com' } });
  const form = await contacts(mei, card);
  await world.slack.as('sofia').press(mei.again(card), 'case.contact');
  await world.slack.as('sofia').seesEphemeral('is contacting this customer until');
  await jon.press(mei.again(card), 'case.contact');
  await jon.seesEphemeral('has this case');
  await mei.close(form);
});

test('a mail that no mailbox takes wakes the case, and its owner is told', async () => {
  const card = await loseParcel(world, 'o-2009', {
    customer: { ...LI, id: 'c-2009', email: 'nobody@nowhere.invalid' },
  });
  await mei.submit(await contacts(mei, card));
  const call = await mei.seesReply(card, 'did not reach the customer');
  expect(call.text).not.toContain('nobody@');
  const cases = await until(() => world.db.casesOf('o-2009').length === 2 && world.db.casesOf('o-2009'), 'two cases');
  expect(cases).toMatchObject([
    { code: 'LOG.LOST', status: 'claimed', contacts: [{ outcome: 'email_bounced' }] },
    { code: 'CUS.UNREACHABLE', owner: mei.id },
  ]);
});

test('a message opens a case again that ended lately, once however often it comes; thanks do not', async () => {
  const customer = { id: 'c-ivy', name: 'Ivy Moor', email: 'ivy@example.com', locale: 'en' };
  const card = await loseParcel(world, 'o-2010', { customer });
  await mei.press(card, 'case.claim');
  await shows(mei, card, 'has it');
  await mei.choose(mei.again(card), 'case.more', 'case.more');
  const more = await mei.seesModal();
  await mei.press(more, 'case.close');
  await until(() => onlyCase(world, 'o-2010').status === 'closed', 'the case to be closed');

  await hears({ from: { email: 'ivy@example.com' }, text: 'Thanks a lot for your help, all is well!' });
  expect(onlyCase(world, 'o-2010').status).toBe('closed');
  const complaint = {
    message_id: 'again',
    from: { email: 'ivy@example.com' },
    text: 'Where is my parcel? It has not arrived.',
  };
  await hears(complaint);
  await hears(complaint);
  expect(onlyCase(world, 'o-2010')).toMatchObject({ status: 'claimed', owner: mei.id, reopenCount: 1 });
  const { id } = onlyCase(world, 'o-2010');
  expect(world.db.historyOf(id).filter((it) => it === 'message_heard')).toHaveLength(2);
});

async function contacts(person: PersonDriver, card: Message): Promise<View> {
  await person.press(person.again(card), 'case.contact');
  return person.seesModal('case.contact');
}

function mailTo(address: string): Promise<ReceivedMail> {
  return until(() => world.slack.mails().findLast(({ to }) => to === address), `a mail to ${address}`);
}

function answers({ replyTo, id, to }: ReceivedMail, text: string): Promise<unknown> {
  return hears({ from: { email: to }, to: replyTo, in_reply_to: id, text });
}

function hears(data: Data): Promise<unknown> {
  told += 1;
  return world.tell({ type: 'customer.message', data: { message_id: `m-${told}`, channel: 'email', ...data } });
}

/** A form asks for a reason where required steps of the procedure are open. */
function overriding(form: View): Readonly<Record<string, string>> {
  return JSON.stringify(form.blocks).includes('"override"') ? { override: 'The carrier says so' } : {};
}

function buttonOf(question: Message, orderId: string): string {
  const block = (question.blocks ?? []).find((it) => JSON.stringify(it).includes(`\\"${orderId}\\"`));
  return String((block as { block_id?: unknown } | undefined)?.block_id);
}

function withField(view: View, field: string): View | undefined {
  const now = mei.again(view);
  return now.blocks.some((it) => 'block_id' in it && it.block_id === field) ? now : undefined;
}

function bodyOf(view: View): string {
  const block = view.blocks.find((it) => 'block_id' in it && it.block_id === 'body');
  return JSON.stringify(block);
}

/** How long until this time of day comes, in UTC. */
function untilTime(ofDayMs: number): number {
  return (((ofDayMs - world.now()) % DAY) + DAY) % DAY;
}

test('another text fills the message anew, and what Mei wrote herself stays', async () => {
  const card = await loseParcel(world, 'o-2011', { customer: { ...LI, id: 'c-2011', email: 'eleven@example.com' } });
  const form = await contacts(mei, card);
  await mei.choose(form, 'value', 'delay', { block: 'template' });
  const delay = await mei.seesModal('case.contact');
  // Slack first shows the form without its body, so that the new text fills it.
  const drawn = await until(() => withField(delay, 'new_date') && withField(delay, 'body'), 'the new date to be asked');
  expect(bodyOf(drawn)).toContain('{new_date}');
  const errors = await mei.submitInVain(mei.again(delay));
  expect(errors.new_date).toContain('请在此填写');

  await mei.submit(mei.again(delay), { new_date: '3月9日', body: '新日期是 {new_date}。' });
  expect(await mailTo('eleven@example.com')).toMatchObject({ text: expect.stringContaining('新日期是 3月9日。') });
  expect(onlyCase(world, 'o-2011').waiting).toBeUndefined();
});

test('without a mail server a mail is written down only, and the form says so', async () => {
  const bare = await startOrdermend({ env: { SMTP_URL: '', MAIL_FROM: '', EFFECTS_URL: '', EFFECTS_SECRET: '' } });
  try {
    const person = bare.slack.as('jon');
    const card = await loseParcel(bare, 'o-2201', { customer: LI, ship_to: SHENZHEN });
    await person.press(card, 'case.contact');
    const form = await person.seesModal('case.contact');
    expect(shownIn(form)).toContain('Nothing here sends a message by e-mail');
    expect(Object.keys(await person.submitInVain(form))).toEqual(['outcome']);
    await person.submit(form, { outcome: 'email_sent' });
    const item = await until(() => onlyCase(bare, 'o-2201').contacts[0] && onlyCase(bare, 'o-2201'), 'the attempt');
    expect(item).toMatchObject({ contacts: [{ state: 'logged' }], waiting: { reason: 'customer' } });
    expect(bare.db.count('effects')).toBe(0);
  } finally {
    await bare.close();
  }
});

test('a mail that has not left yet is taken back with its wait', async () => {
  const slow = await startOrdermend({ settings: { undo: { window: '10m', hold: '5m' } } });
  try {
    const person = slow.slack.as('mei');
    const card = await loseParcel(slow, 'o-2101', { customer: LI, ship_to: SHENZHEN });
    await person.press(card, 'case.contact');
    await person.submit(await person.seesModal('case.contact'));
    await shows(person, card, 'waiting for the customer');
    await person.choose(person.again(card), 'case.more', 'case.more');
    await person.press(await person.seesModal(), 'case.undo');
    await shows(person, card, 'took back');
    const item = onlyCase(slow, 'o-2101');
    expect(item).toMatchObject({ contacts: [{ state: 'withdrawn' }] });
    expect(item.waiting).toBeUndefined();
    await slow.pass(HOUR);
    expect(slow.db.rows('select state from effects')).toEqual([{ state: 'withdrawn' }]);
    expect(slow.slack.mails()).toEqual([]);
  } finally {
    await slow.close();
  }
});
