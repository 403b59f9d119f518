import { describe, expect, it, onTestFinished } from 'vitest';
import type { Env } from '../../../src/config.ts';
import { startFakeSmtp } from '../../support/fake-smtp.ts';
import { newFolder, runCli } from './run-cli.ts';

async function examine(env: Env) {
  return runCli(['doctor'], { DATABASE_URL: `file:${newFolder()}/shop.db`, ...env });
}

describe('the doctor of the mail server', () => {
  it('finds one good that takes the login, and sends nothing', async () => {
    const server = await startFakeSmtp({ password: 'open-sesame' });
    onTestFinished(() => server.close());
    const { status, out } = await examine({
      SMTP_URL: server.url.replace('//', '//care:open-sesame@'),
      MAIL_FROM: 'care@shop.example',
    });
    expect(out).toContain('ok   the mail server (SMTP) answers and takes the login');
    expect(status).toBe(0);
    expect(server.mails).toEqual([]);
  });

  it('says why one cannot be used, and never the password, though the server repeats it', async () => {
    const server = await startFakeSmtp({ password: 'open-sesame' });
    onTestFinished(() => server.close());
    const { status, out, err } = await examine({
      SMTP_URL: server.url.replace('//', '//care:hunter2@'),
      MAIL_FROM: 'care@shop.example',
    });
    expect(out).toMatch(/FIX {2}the mail server \(SMTP\) cannot be used: .*535/);
    expect(out + err).not.toContain('hunter2');
    expect(status).toBe(1);
  });

  it('says who does not answer, and that there is none', async () => {
    const server = await startFakeSmtp();
    await server.close();
    const { out } = await examine({ SMTP_URL: server.url, MAIL_FROM: 'care@shop.example' });
    expect(out).toContain('FIX  the mail server (SMTP) cannot be used');
    expect((await examine({})).out).toContain('note SMTP_URL is not set');
  });
});
