import type bolt from '@slack/bolt';
import { createNextCases, type NextCases } from '../app/next-case.ts';
import { caseView } from '../app/views/case-view.ts';
import { nextView } from '../app/views/next-view.ts';
import { NEXT_ASK, NEXT_CLAIM, NEXT_SKIP } from '../cards/next/next-actions.ts';
import { type NextView, nextCase, nextCaseModal } from '../cards/next/next-case.ts';
import { messagesFor } from '../i18n/locale.ts';
import { whyNot } from './answer-outcome.ts';
import { arrive } from './arrive.ts';
import { claimsOf } from './claims-of.ts';
import type { Desk } from './desk.ts';
import type { Click } from './gesture.ts';
import { mayNotAsk } from './may-not-ask.ts';
import type { KnownPerson } from './people.ts';
import { readClick } from './read-click.ts';
import { showView } from './show-view.ts';
import { step } from './step.ts';
import { createTell } from './tell.ts';
import type { TimedWiring } from './wiring.ts';

const OURS = [NEXT_ASK, NEXT_CLAIM, NEXT_SKIP] as const;

/**
 * Wires the next case: asked for on Home, claimed or skipped in the answer, which then shows what came of it. Decided and
 * durable before Slack has its acknowledgement, as every click.
 */
export function registerNext(deps: TimedWiring & { readonly onDone: (person: string) => Promise<void> }): void {
  const { app, client, desk, log } = deps;
  const next = createNextCases(desk);
  const onFailure = (err: unknown) => log.warn({ err }, 'the next case could not be shown');

  for (const actionId of OURS) {
    app.action<bolt.BlockAction>(actionId, async ({ ack, body, action }) => {
      const arrival = await arrive(body.user.id, deps);
      if (arrival === undefined) return;
      const { person, acknowledged } = arrival;
      const click = readClick(body, action, person, client, onFailure);
      // An answer of ours always names the case that it offers; Home asks without one.
      if (click === undefined && body.view === undefined) {
        await ack();
        const { response_url: responseUrl } = body;
        return createTell({ client, person: person.id, responseUrl, onFailure })(
          messagesFor(person.locale).errors.choiceGone,
        );
      }
      const shown = decide(actionId, person, click, { desk, next });
      await desk.store.durable();
      await ack();
      acknowledged();
      const messages = messagesFor(person.locale);
      if (body.view === undefined) await click?.replace(nextCase(shown, messages));
      else await showView(client, body, nextCaseModal(shown, messages), onFailure);
      await deps.onDone(person.id);
    });
  }
}

function decide(
  actionId: (typeof OURS)[number],
  person: KnownPerson,
  click: Click | undefined,
  { desk, next }: { readonly desk: Desk; readonly next: NextCases },
): NextView {
  if (actionId === NEXT_CLAIM && click !== undefined) return claim(click, desk);
  const messages = messagesFor(person.locale);
  const refused = mayNotAsk(person, desk, messages);
  if (refused !== undefined) return refused;
  const asker = { person: person.id, teams: claimsOf(person, desk) };
  const found = click === undefined ? next.ask(asker) : next.skip(asker, click.caseId);
  return nextView(desk.store.read, found, desk.effectsOn);
}

/** Somebody else may have claimed it from its card meanwhile. */
function claim(click: Click, desk: Desk): NextView {
  const outcome = step(click, desk, { type: 'claim' });
  if (outcome.kind !== 'done' && outcome.kind !== 'already' && outcome.kind !== 'repeat')
    return { kind: 'refused', why: whyNot(outcome, click.caseId, click.messages) };
  return { kind: 'claimed', view: caseView(desk.store.read, outcome.case, desk.effectsOn) };
}
