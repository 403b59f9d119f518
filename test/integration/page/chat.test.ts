import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BrowserDesk, type DeskOptions, openBrowser, openDesk } from './browser-desk.ts';
import { type BuiltPage, buildPage } from './build-page.ts';
import { noChromium } from './chromium.ts';
import { type FakeServer, startFakeServer } from './fake-server.ts';
import { channels, people } from './fake-workspace.ts';

const PAYMENTS = `#/c/${channels.payments.id}`;
const PHONE = { width: 390, height: 844 };

describe.skipIf(noChromium !== undefined)(
  `the page in a browser${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    let built: BuiltPage;
    let browser: Browser;
    let server: FakeServer;
    let desk: BrowserDesk;

    const open = async (options: DeskOptions) => {
      desk = await openDesk(browser, server.url, options);
      return desk;
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

    it('shows Jon on the card that he claims', async () => {
      const { page, by, sees, losesSightOf } = await open({ as: 'jon', at: PAYMENTS });
      const pressed = server.nextAct('press_message');
      await by('action-case.claim').click();
      expect(await pressed).toMatchObject({
        blockId: 'case:EX-1042:1',
        actionId: 'case.claim',
        element: { type: 'button', value: '{"case":"EX-1042","v":1}', text: { text: 'Claim' } },
      });
      await losesSightOf(by('action-case.claim'));
      await sees('@Jon Alvarez', page.getByRole('article').filter({ hasText: 'EX-1042' }));
    });

    it('says beside the card why a press was refused', async () => {
      const { page, by, reads } = await open({ as: 'jon', at: PAYMENTS });
      server.answerNext({ ok: false, error: 'Mei Lin claimed this case 2 minutes ago.' });
      await by('action-case.claim').click();
      const card = page.getByRole('article').filter({ hasText: 'EX-1042' });
      await reads(card.getByTestId('problem'), 'Mei Lin claimed this case 2 minutes ago.');
    });

    it('says that nobody answered when the line breaks under a press', async () => {
      const { by, reads } = await open({ as: 'mei', at: PAYMENTS });
      server.answerNext('broken');
      await by('action-case.claim').click();
      await reads(by('problem'), '工作区没有回应，请再试一次。');
    });

    it('sends on Enter, escaped and with mentions, and not while a Chinese word is being composed', async () => {
      const { page, by, sees } = await open({ as: 'jon', at: PAYMENTS });
      const said = server.nextAct('say');
      await by('composer').fill('@Mei Lin is 3 < 4 & *bold*?');
      await by('composer').dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
      await by('composer').press('Shift+Enter');
      await page.keyboard.type('second line');
      await by('composer').press('Enter');
      expect((await said).text).toBe('<@U00MEILIN> is 3 &lt; 4 &amp; *bold*?\nsecond line');
      await sees('is 3 < 4 &');
      expect(await by('composer').inputValue()).toBe('');
      expect(server.acts.filter((act) => act.kind === 'say')).toHaveLength(1);
    });

    it('offers slash commands, completes the chosen one, and shows the answer to that person alone', async () => {
      const { page, by, sees } = await open({ as: 'jon', at: PAYMENTS });
      await by('composer').fill('/ca');
      await sees('[mine | open | due | next | search <text>]');
      await by('composer').press('ArrowDown');
      await by('composer').press('Enter');
      expect(await by('composer').inputValue()).toBe('/case ');
      const commanded = server.nextAct('command');
      await page.keyboard.type('EX-1042 why');
      await by('composer').press('Enter');
      expect(await commanded).toMatchObject({ command: '/case', text: 'EX-1042 why', channel: channels.payments.id });
      await sees('Only visible to you');
      const other = await openDesk(browser, server.url, { as: 'sofia', at: PAYMENTS });
      await other.sees('I will ask the payment provider.');
      expect(await other.page.getByText('Only visible to you').count()).toBe(0);
      await other.leave();
    });

    it('keeps a text that is no command of the workspace and says so', async () => {
      const { by, reads } = await open({ as: 'jon', at: PAYMENTS });
      await by('composer').fill('/nonsense 1');
      await by('composer').press('Enter');
      await reads(by('problem'), '/nonsense is not a command');
      expect(await by('composer').inputValue()).toBe('/nonsense 1');
      expect(server.acts.filter((act) => act.kind === 'command')).toEqual([]);
    });

    it('answers in the thread of a message and closes it with Esc', async () => {
      const { page, by, sees, losesSightOf } = await open({ as: 'jon', at: PAYMENTS });
      await by('open-thread').click();
      await sees('退款已批准。', by('thread'));
      const said = server.nextAct('say');
      await by('thread-composer').fill('Thank you both.');
      await by('thread-composer').press('Enter');
      expect((await said).threadTs).toBe(/\/([\d.]+)$/.exec(page.url())?.[1]);
      await sees('Thank you both.', by('thread'));
      expect(await page.getByRole('main').getByText('Thank you both.').count()).toBe(0);
      await by('thread-composer').press('Escape');
      await losesSightOf(by('thread'));
    });

    it('asks before it deletes a message', async () => {
      const { page, by, losesSightOf } = await open({ as: 'jon', at: PAYMENTS });
      const message = page.getByRole('article').filter({ hasText: 'That is the third one today.' });
      await message.hover();
      await message.getByTestId('message-menu').click();
      await page.getByRole('menuitem', { name: 'Delete message' }).click();
      expect(server.acts.filter((act) => act.kind === 'delete_message')).toEqual([]);
      await by('confirm-yes').click();
      await losesSightOf(message);
    });

    it('uses a message shortcut on the message it hangs on, and a global one from the plus', async () => {
      const { page, by } = await open({ as: 'jon', at: PAYMENTS });
      const message = page.getByRole('article').filter({ hasText: 'That is the third one today.' });
      await message.hover();
      await message.getByTestId('message-menu').click();
      const onMessage = server.nextAct('shortcut');
      await page.getByRole('menuitem', { name: 'Make this an exception' }).click();
      expect(await onMessage).toMatchObject({ callbackId: 'exception_from_message', ts: expect.any(String) });
      await by('modal').waitFor();
      await page.keyboard.press('Escape');
      await desk.losesSightOf(by('modal'));
      await by('shortcuts').click();
      const global = server.nextAct('shortcut');
      await page.getByRole('menuitem', { name: 'Report an exception' }).click();
      expect(await global).not.toHaveProperty('ts');
    });

    it('speaks the language and the time zone of whoever one acts as', async () => {
      const { page, by, sees, reads } = await open({ as: 'jon', at: PAYMENTS });
      await reads(by('clock'), 'Tue, Nov 24, 3:42 AM');
      await sees('today 5:42 AM');
      await by('act-as').click();
      await by('act-as-mei').click();
      await reads(by('clock'), '11月24日周二 16:42');
      await sees('今天 18:42');
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
      expect(new URL(page.url()).searchParams.get('as')).toBe(people.mei.id);
    });

    it('moves the clock of the simulation and stops the shop', async () => {
      const { page, by, reads } = await open({ as: 'jon', at: PAYMENTS });
      await by('next-hour').click();
      await reads(by('clock'), 'Tue, Nov 24, 4:42 AM');
      await by('next-day').click();
      await reads(by('clock'), 'Wed, Nov 25, 4:42 AM');
      await page.getByRole('button', { name: 'Pause the shop' }).click();
      await reads(by('shop'), 'Shop is paused');
    });

    it('counts what was not read and draws a line above it once it is opened', async () => {
      const { by, reads, sees, losesSightOf } = await open({ as: 'jon', at: PAYMENTS });
      await reads(by('channel-orders-logistics'), '3');
      const read = server.nextAct('read');
      await by('channel-orders-logistics').click();
      expect((await read).channel).toBe(channels.logistics.id);
      await losesSightOf(by('channel-orders-logistics').getByText('3 unread messages'));
      await sees('EX-1039');
    });

    it('shows the words of a hostile customer as they are, and nothing of them is lost', async () => {
      const said =
        '# heading\n---\n| a | b |\n&lt;script&gt;alert(1)&lt;/script&gt; [x](http://evil) **two** 1. &amp;amp;';
      server.world.post({ channel: channels.general.id, user: people.tom.id, text: said });
      const { page, sees } = await open({ as: 'jon', at: `#/c/${channels.general.id}` });
      await sees('# heading');
      const [shown] = await page.getByRole('article').last().allInnerTexts();
      expect(shown).toContain('# heading\n---\n| a | b |\n<script>alert(1)</script> [x](http://evil) **two** 1. &amp;');
    });

    it('draws the other blocks of a message beside one that it does not know', async () => {
      const blocks = [
        { type: 'hologram', block_id: 'h' },
        { type: 'table', block_id: 't', rows: 'broken' },
        { type: 'header', block_id: 'k', text: { type: 'plain_text', text: '# Still *here* :tada:' } },
      ];
      server.world.post({ channel: channels.general.id, text: 'x', blocks });
      const { sees } = await open({ as: 'jon', at: `#/c/${channels.general.id}` });
      await sees('cannot draw a “hologram” block');
      await sees('cannot draw a “table” block');
      await sees('# Still *here*');
    });

    it('draws charts, and tables that sort and turn their pages', async () => {
      const { page, by, sees } = await open({ as: 'jon', at: `#/c/${channels.daily.id}` });
      await page.getByRole('img', { name: /Bar chart: Cases by day/ }).waitFor();
      await page.getByRole('img', { name: /Pie chart: Why/ }).waitFor();
      const handlers = page.getByRole('figure').filter({ hasText: 'Handlers' });
      const first = handlers.getByRole('row').nth(1);
      await handlers.getByRole('button', { name: 'Closed' }).click();
      await sees('Sofia Rossi', first);
      await page.getByRole('button', { name: 'Next rows' }).click();
      await sees('Mei Lin', first);
      expect(await by('problem').count()).toBe(0);
    });

    it('tells a newcomer what to try, once', async () => {
      const { page, by, sees, losesSightOf } = await open({ as: 'mei', at: PAYMENTS, newcomer: true });
      await sees('认领一张异常单', by('try-card'));
      await by('try-dismiss').click();
      await losesSightOf(by('try-card'));
      await page.reload();
      await by('clock').waitFor();
      expect(await by('try-card').count()).toBe(0);
      await by('open-try').click();
      const commanded = server.nextAct('command');
      await page.getByRole('button', { name: '/cases 我的' }).click();
      expect(await commanded).toMatchObject({ command: '/cases', text: '我的' });
    });

    it('says that the bot is away', async () => {
      const { by, reads } = await open({ as: 'jon', at: PAYMENTS });
      await reads(by('bot'), 'Bot connected');
      server.world.disconnectBot();
      await reads(by('bot'), 'Bot not connected');
    });

    it('counts what comes while Jon reads earlier messages, and leads him to the end when he speaks', async () => {
      for (let number = 1; number <= 30; number += 1) {
        server.world.post({ channel: channels.general.id, user: people.tom.id, text: `Tom says ${number}` });
      }
      const { page, by, sees, losesSightOf } = await open({ as: 'jon', at: `#/c/${channels.general.id}` });
      const log = page.getByRole('log');
      const isInSight = async (text: string) => {
        const [frame, box] = await Promise.all([log.boundingBox(), log.getByText(text, { exact: true }).boundingBox()]);
        return frame !== null && box !== null && box.y >= frame.y && box.y + box.height <= frame.y + frame.height;
      };
      await expect.poll(() => isInSight('Tom says 30')).toBe(true);
      await log.hover();
      await page.mouse.wheel(0, -5_000);
      await expect.poll(() => isInSight('Tom says 1')).toBe(true);
      server.world.post({ channel: channels.general.id, user: people.tom.id, text: 'And one more' });
      await sees('1 new message');
      expect(await isInSight('Tom says 1')).toBe(true);
      await by('composer').fill('I am here.');
      await by('composer').press('Enter');
      await expect.poll(() => isInSight('I am here.')).toBe(true);
      await losesSightOf(page.getByText('1 new message'));
    });

    it('comes back after the line broke, as the same person and with the draft', async () => {
      const { by, sees, losesSightOf } = await open({ as: 'sofia', at: PAYMENTS });
      await by('composer').fill('Half a thought');
      server.breakLines();
      await sees('The line to the workspace is broken.');
      await losesSightOf(desk.page.getByText('The line to the workspace is broken.'));
      server.world.post({ channel: channels.payments.id, user: people.tom.id, text: 'Back again' });
      await sees('Back again');
      await sees('Sofia Rossi', by('act-as'));
      expect(await by('composer').inputValue()).toBe('Half a thought');
    });

    it('becomes an order handler when nobody goes by the name asked for', async () => {
      server.world.forget(people.sofia.id);
      const { by, sees } = await open({ as: people.sofia.id, at: PAYMENTS });
      await sees('Jon Alvarez', by('act-as'));
    });

    it('fits on a phone, with the channels behind a button', async () => {
      const { page, by, sees, losesSightOf } = await open({ as: 'jon', at: PAYMENTS, size: PHONE });
      await sees('EX-1042');
      const wider = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
      expect(wider).toBeLessThanOrEqual(0);
      await by('open-sidebar').click();
      await by('channel-general').click();
      await losesSightOf(by('channel-general'));
      await sees('Lunch at 12:30 in the');
    });
  },
);
