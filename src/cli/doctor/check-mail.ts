import { createMailSender } from '../../mail/create-mail-sender.ts';
import { broken, type Finding, fine, note, type Surroundings } from './finding.ts';

const TIMEOUT_MS = 5_000;

/** Whether the mail server greets us and takes the login. Nothing is sent. */
export async function checkMail({ config }: Surroundings): Promise<readonly Finding[]> {
  if (config.mail === undefined) return [note('SMTP_URL is not set: mail to customers goes nowhere')];
  const problem = await createMailSender({ ...config.mail, timeoutMs: TIMEOUT_MS }).problem();
  return problem === undefined
    ? [fine('the mail server (SMTP) answers and takes the login')]
    : [broken(`the mail server (SMTP) cannot be used: ${withoutSecrets(problem, config.mail.url)}`, FIX)];
}

const FIX = 'Correct host, port, user and password in SMTP_URL: smtps:// for TLS from the start, else smtp://.';

/** Servers may repeat what they were told. */
function withoutSecrets(text: string, url: string): string {
  const { username, password } = new URL(url);
  const secrets = [username, password, decodeURIComponent(username), decodeURIComponent(password)];
  return secrets.filter((secret) => secret !== '').reduce((said, secret) => said.replaceAll(secret, '[hidden]'), text);
}
