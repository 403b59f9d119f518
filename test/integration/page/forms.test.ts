import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BrowserDesk, type DeskOptions, openBrowser, openDesk } from './browser-desk.ts';
import { type BuiltPage, buildPage } from './build-page.ts';
import { noChromium } from './chromium.ts';
import { type FakeServer, startFakeServer } from './fake-server.ts';
import { everyInputModal, growingModal, resolveModal } from './fake-views.ts';
import { people } from './fake-workspace.ts';

describe.skipIf(noChromium !== undefined)(`forms in a browser${noChromium ? ` (skipped: ${noChromium})` : ''}`, () => {
  let built: BuiltPage;
  let browser: Browser;
  let server: FakeServer;
  let desk: BrowserDesk;

  const open = async (options: DeskOptions) => {
    desk = await openDesk(browser, server.url, options);
    return desk;
  };
  const input = (field: string) => desk.by(`input-${field}`);
  const choose = async (field: string, option: string) => {
    await input(field).getByRole('combobox').click();
    await desk.page.getByRole('option', { name: option }).click();
  };

  beforeAll(async () => {
    [built, browser] = await Promise.all([buildPage(), openBrowser()]);
  });
  beforeEach(async () => {
    server = await startFakeServer({ pageDir: built.folder });
  });
  afterEach(async () => {
    await desk.leave();
    await server.close();
    expect(desk.complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await built.remove();
  });

  it('hands every kind of input on in the form Slack does', async () => {
    server.world.openModal(everyInputModal());
    const { page, by, sees } = await open({ as: 'jon' });
    await page.getByRole('textbox', { name: 'One line' }).fill('1042');
    await input('email').getByRole('textbox').fill('jane@shop.example');
    await input('link').getByRole('textbox').fill('https://shop.example/orders/1042');
    await page.getByRole('radio', { name: 'Second' }).check();
    await choose('multi', 'First');
    await page.getByRole('option', { name: 'Third' }).click();
    await input('multi').getByRole('combobox').press('Escape');
    await choose('person', 'Sofia Rossi');
    await choose('channel', '#ops-daily');
    await input('order').getByRole('combobox').click();
    await sees('Type at least 2 letters');
    await input('order').getByRole('combobox').pressSequentially('wal');
    await page.getByRole('option', { name: '#1042 wal' }).click();
    await input('day').locator('input').fill('2026-12-01');
    await input('time').locator('input').fill('14:30');
    await input('rich').getByRole('textbox').fill('as it is');
    await input('due').getByLabel('Date').fill('2026-11-26');
    await input('due').getByLabel('Time').fill('09:00');
    await sees('Thu, Nov 26, 9:00 AM, New York time');
    const submitted = server.nextAct('submit_view');
    await by('modal-submit').click();
    const { values } = await submitted;
    expect(values).toMatchObject({
      line: { value: { type: 'plain_text_input', value: '1042' } },
      email: { value: { value: 'jane@shop.example' } },
      link: { value: { value: 'https://shop.example/orders/1042' } },
      radio: { value: { type: 'radio_buttons', selected_option: { value: 'two' } } },
      multi: { value: { selected_options: [{ value: 'one' }, { value: 'three' }] } },
      person: { value: { type: 'users_select', selected_user: people.sofia.id } },
      people: { value: { selected_users: [] } },
      channel: { value: { selected_channel: 'C00OPSDAY' } },
      talk: { value: { selected_conversation: null } },
      order: { value: { type: 'external_select', selected_option: { value: '1042' } } },
      day: { value: { selected_date: '2026-12-01' } },
      time: { value: { selected_time: '14:30' } },
      due: { value: { selected_date_time: Date.UTC(2026, 10, 26, 14, 0) / 1000 } },
      rich: { value: { rich_text_value: { type: 'rich_text' } } },
    });
    await desk.losesSightOf(by('modal'));
  });

  it('reads a moment by the wall clock of whoever acts', async () => {
    server.world.openModal(everyInputModal());
    const { by, sees } = await open({ as: 'mei' });
    await sees('11月25日周三 18:00');
    await input('line').getByRole('textbox').fill('1042');
    await input('due').getByLabel('时间').fill('09:00');
    const submitted = server.nextAct('submit_view');
    await by('modal-submit').click();
    const at = Date.UTC(2026, 10, 25, 1, 0) / 1000;
    expect((await submitted).values.due).toMatchObject({ value: { selected_date_time: at } });
  });

  it('says what is missing in the language of the person, sends nothing, and puts the keyboard there', async () => {
    server.world.openModal(resolveModal());
    const { page, by, reads } = await open({ as: 'mei' });
    await input('amount').getByRole('textbox').fill('viel');
    await by('modal-submit').click();
    await reads(by('error-resolution'), '请填写此项。');
    await reads(by('error-amount'), '请输入数字。');
    expect(await page.getByRole('combobox', { name: 'What to do' }).getAttribute('aria-invalid')).toBe('true');
    await page.locator('[data-testid=input-resolution] :focus').waitFor();
    expect(server.acts.filter((act) => act.kind === 'submit_view')).toEqual([]);
  });

  it('shows the refusal of the bot under the input and keeps what was typed', async () => {
    server.world.openModal(resolveModal());
    const { page, by, reads } = await open({ as: 'jon' });
    await choose('resolution', 'Refund one payment');
    await page.getByRole('checkbox', { name: /pay_2/ }).check();
    await input('amount').getByRole('textbox').fill('500');
    await input('note').getByRole('textbox').fill('She wants the second one back.');
    const errors = { amount: 'At most €129.00 can be refunded.' };
    server.answerNext({ ok: false, error: 'Please check the fields.', errors });
    const refused = server.nextAct('submit_view');
    await by('modal-submit').click();
    expect((await refused).values).toMatchObject({
      resolution: { value: { selected_option: { value: 'REFUND' } } },
      lines: { value: { selected_options: [{ value: 'pay_2' }] } },
      amount: { value: { value: '500' } },
    });
    await reads(by('error-amount'), 'At most €129.00 can be refunded.');
    expect(await input('note').getByRole('textbox').inputValue()).toBe('She wants the second one back.');
    await input('amount').getByRole('textbox').fill('129');
    await by('modal-submit').click();
    await desk.losesSightOf(by('modal'));
  });

  it('says why when a submission was not answered, and the form stays', async () => {
    server.world.openModal(growingModal(1));
    const { by, reads } = await open({ as: 'jon' });
    await input('note').getByRole('textbox').fill('Do not lose me.');
    server.answerNext({ ok: false, error: 'We had some trouble connecting. Try again?' });
    await by('modal-submit').click();
    await reads(by('problem'), 'We had some trouble connecting. Try again?');
    expect(await input('note').getByRole('textbox').inputValue()).toBe('Do not lose me.');
  });

  it('never takes typed text away when the bot updates the form', async () => {
    server.world.openModal(growingModal(1));
    await open({ as: 'jon' });
    await input('note').getByRole('textbox').pressSequentially('Half a sent');
    server.world.replaceModal(growingModal(2));
    await input('more').waitFor();
    await desk.page.keyboard.type('ence.');
    expect(await input('note').getByRole('textbox').inputValue()).toBe('Half a sentence.');
  });

  it('keeps a form beneath another one as it was left', async () => {
    server.world.openModal(growingModal(1));
    const { page, by, sees } = await open({ as: 'jon' });
    await input('note').getByRole('textbox').fill('Underneath');
    server.world.openModal(resolveModal('V9'));
    await sees('Resolve EX-1042');
    const closed = server.nextAct('close_view');
    await page.getByRole('button', { name: 'Back' }).click();
    expect((await closed).viewId).toBe('V9');
    await sees('Growing form');
    expect(await input('note').getByRole('textbox').inputValue()).toBe('Underneath');
    expect(await by('modal').count()).toBe(1);
  });

  it('closes the open list with the first Esc and the form with the second', async () => {
    server.world.openModal(resolveModal());
    const { page, by, losesSightOf } = await open({ as: 'jon' });
    await input('resolution').getByRole('combobox').click();
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('Escape');
    await losesSightOf(page.getByRole('listbox'));
    expect(await by('modal').isVisible()).toBe(true);
    const closed = server.nextAct('close_view');
    await page.keyboard.press('Escape');
    expect((await closed).viewId).toBe('V1');
    await losesSightOf(by('modal'));
  });

  it('asks for one closing however often Esc is pressed', async () => {
    server.world.openModal(growingModal(1));
    const { page, by, losesSightOf } = await open({ as: 'jon' });
    await by('modal').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await losesSightOf(by('modal'));
    expect(server.acts.filter((act) => act.kind === 'close_view')).toHaveLength(1);
    expect(await by('notices').innerHTML()).toBe('');
  });

  it('finds and chooses an option with the keyboard alone', async () => {
    server.world.openModal(resolveModal());
    const { page } = await open({ as: 'jon' });
    const field = page.getByRole('combobox', { name: 'What to do' });
    await field.press('ArrowDown');
    await field.pressSequentially('keeps both');
    await field.press('Enter');
    expect(await field.inputValue()).toBe('Customer keeps both');
  });

  it('tells the bot at once where the input says so, with the state of the whole form', async () => {
    server.world.openModal(everyInputModal());
    await open({ as: 'jon' });
    await input('line').getByRole('textbox').fill('1042');
    const pressed = server.nextAct('press_view');
    await choose('now', 'Third');
    expect(await pressed).toMatchObject({
      viewId: 'V2',
      blockId: 'now',
      actionId: 'value',
      element: { type: 'static_select', selected_option: { value: 'three' } },
      values: { line: { value: { value: '1042' } }, now: { value: { selected_option: { value: 'three' } } } },
    });
  });

  it('asks before a press that wants to be sure, and takes no for an answer', async () => {
    const { page, by, sees, losesSightOf } = await open({ as: 'jon', at: '#/home' });
    await by('action-home.leave').click();
    await sees('All 3 cases go back to the desk.', by('confirm'));
    await page.getByRole('button', { name: 'Keep' }).click();
    await losesSightOf(by('confirm'));
    expect(server.acts.filter((act) => act.kind === 'press_view')).toEqual([]);
    await by('action-home.leave').click();
    const pressed = server.nextAct('press_view');
    await page.getByRole('button', { name: 'Release', exact: true }).click();
    expect(await pressed).toMatchObject({ viewId: 'VH', actionId: 'home.leave', element: { value: 'all' } });
  });

  it('opens Home with the bot told, and chooses people there', async () => {
    await open({ as: 'jon' });
    const opened = server.nextAct('open_home');
    await desk.by('go-home').click();
    await opened;
    const pressed = server.nextAct('press_view');
    await desk.by('home').getByRole('combobox').click();
    await desk.page.getByRole('option', { name: 'Wang Fang' }).click();
    expect((await pressed).element).toMatchObject({ type: 'users_select', selected_user: people.wang.id });
  });

  it('hands the choice in an overflow on', async () => {
    const { page, by } = await open({ as: 'jon', at: '#/c/C0PAYMENT' });
    await by('action-case.more').last().click();
    const pressed = server.nextAct('press_message');
    await page.getByRole('menuitem', { name: 'Set follow-up' }).click();
    expect((await pressed).element).toMatchObject({ type: 'overflow', selected_option: { value: 'case.follow_up' } });
  });
});
