import type { BlockAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { RenderedModal } from '../cards/rendered.ts';
import { messagesFor } from '../i18n/locale.ts';
import { readButtonValue } from './button-value.ts';
import type { Click } from './gesture.ts';
import { interactionKey } from './interaction-key.ts';
import { createOwnMessage } from './own-message.ts';
import type { KnownPerson } from './people.ts';
import { createTell } from './tell.ts';

/** The block of a card: `case:<case id>:<version>`; an overflow's option names an action only, so the block names the case. */
const CARD_BLOCK = /^case:(EX-\d+):\d+$/;

/** Reads what Bolt gives of a click into one about a case; `undefined` when it names none. */
export function readClick(
  body: BlockAction,
  action: BlockAction['actions'][number],
  person: KnownPerson,
  client: WebClient,
  onFailure: (error: unknown) => void,
): Click | undefined {
  const value = readButtonValue('value' in action && typeof action.value === 'string' ? action.value : undefined);
  const meta = readButtonValue(body.view?.private_metadata);
  const caseId = value?.caseId ?? CARD_BLOCK.exec(action.block_id)?.[1] ?? meta?.caseId;
  if (caseId === undefined) return undefined;
  const { channel, message, view, trigger_id: triggerId, response_url: responseUrl } = body;
  const messages = messagesFor(person.locale);
  const tell = createTell({ client, person: person.id, responseUrl, channel: channel?.id, onFailure });
  const threadTs: unknown = message?.thread_ts;
  return {
    person,
    messages,
    caseId,
    key: interactionKey('click', [body.user.id, action.action_ts, action.action_id, message?.ts ?? view?.id]),
    extra: value?.extra ?? {},
    ...(channel === undefined || message === undefined
      ? {}
      : {
          place: {
            channel: channel.id,
            ts: message.ts,
            ...(typeof threadTs === 'string' && threadTs !== message.ts ? { threadTs } : {}),
          },
        }),
    tell,
    ...createOwnMessage(responseUrl, onFailure),
    async open(modal: RenderedModal) {
      try {
        const trigger = { trigger_id: triggerId, view: modal };
        if (view === undefined || view.type === 'home') await client.views.open(trigger);
        else await client.views.push(trigger);
      } catch (error) {
        onFailure(error);
        await tell(messages.errors.formExpired);
      }
    },
  };
}
