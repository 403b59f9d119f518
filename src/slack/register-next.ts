import type bolt from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { createNextCases, type NextCases } from '../app/next-case.ts';
import { caseView } from '../app/views/case-view.ts';
import { nextView } from '../app/views/next-view.ts';
import { NEXT_ASK, NEXT_CLAIM, NEXT_SKIP } from '../cards/next/next-actions.ts';
import { type NextView, nextCase, nextCaseModal } from '../cards/next/next-case.ts';
import { messagesFor } from '../i18n/locale.ts';
import { whyNot } from './answer-outcome.ts';
import { claimsOf } from './claims-of.ts';
import type { Desk } from './desk.ts';
import type { Click } from './gesture.ts';
import { mayNotAsk } from './may-not-ask.ts';
import type { KnownPerson, People } from './people.ts';
import { readClick } from './read-click.ts';
import { LATEST_COMMIT_MS } from './register-gestures.ts';
import { showView } from './show-view.ts';
import { step } from './step.ts';

const OURS = [NEXT_ASK, NEXT_CLAIM, NEXT_SKIP] as const;

/**
 * Wires the next case: asked for on Home, claimed or skipped in the answer, which then shows what came of it. Decided and
 * durable before Slack has its acknowledgement, as every click.
 */
export function registerNext(deps: {
  readonly app: bolt.App;
  readonly client: WebClient;
  readonly people: People;
  readonly desk: Desk;
  readonly log: Logger;
  /** Milliseconds from the arrival of a click to its acknowledgement. */
  readonly onAck: (ms: number) => void;
  readonly stopwatch: () => number;
  readonly onDone: (person: string) => Promise<void>;
}): void {
  const { app, client, people, desk, log, onAck, stopwatch } = deps;
  const next = createNextCases(desk);
  const onFailure = (err: unknown) => log.warn({ err }, 'the next case could not be shown');

  for (const actionId of OURS) {
    app.action<bolt.BlockAction>(actionId, async ({ ack, body, action }) => {
      const began = stopwatch();
      const person = await people.get(body.user.id);
      if (stopwatch() - began > LATEST_COMMIT_MS) return;
      const click = readClick(body, action, person, client, onFailure);
      const shown = decide(actionId, person, click, { desk, next });
      await desk.store.durable();
      await ack();
      onAck(stopwatch() - began);
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
