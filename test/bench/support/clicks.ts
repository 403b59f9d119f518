import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';

/** A button of a card, as Slack sends a click on it. */
export interface Button {
  readonly person: string;
  readonly channel: string;
  readonly ts: string;
  readonly caseId: string;
  readonly actionId: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 50 });
let clicks = 0;

/** Sends one click by signed HTTP, as Slack does, and answers after how many milliseconds it was acknowledged. */
export function click(url: string, secret: string, button: Button, responseUrl: string): Promise<number> {
  const body = `payload=${encodeURIComponent(JSON.stringify(payloadOf(button, responseUrl)))}`;
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const sent = request(
      `${url}/slack/events`,
      {
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
          'x-slack-request-timestamp': timestamp,
          'x-slack-signature': `v0=${signature}`,
        },
      },
      (response) => {
        response.resume().on('end', () => {
          if (response.statusCode === 200) resolve(performance.now() - began);
          else reject(new Error(`a click was answered ${response.statusCode}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Sends clicks at a pace, whatever the answers do, and gives every click's time to its acknowledgement. */
export async function clickAtPace(
  perSecond: number,
  count: number,
  send: (i: number) => Promise<number>,
): Promise<readonly number[]> {
  const began = performance.now();
  const answers: Promise<number>[] = [];
  while (answers.length < count) {
    const due = Math.min(count, Math.floor(((performance.now() - began) / 1_000) * perSecond) + 1);
    while (answers.length < due) answers.push(send(answers.length));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return Promise.all(answers);
}

function payloadOf({ person, channel, ts, caseId, actionId }: Button, responseUrl: string) {
  clicks += 1;
  const blockId = `case:${caseId}:1`;
  return {
    type: 'block_actions',
    user: { id: person, username: 'mei', name: 'mei', team_id: 'T0ORDMEND' },
    api_app_id: 'A0ORDMEND',
    token: 'unused',
    container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: false },
    trigger_id: `${clicks}.1.a`,
    team: { id: 'T0ORDMEND', domain: 'bench' },
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: channel, name: 'bench' },
    message: { type: 'message', ts, text: '', blocks: [] },
    response_url: responseUrl,
    actions: [
      {
        type: 'button',
        action_id: actionId,
        block_id: blockId,
        text: { type: 'plain_text', text: 'x' },
        value: JSON.stringify({ case: caseId, v: 1 }),
        action_ts: `${Date.now() / 1_000}${clicks}`,
      },
    ],
  };
}
