import type bolt from '@slack/bolt';
import type { CommandDesk } from '../../commands/slash-command.ts';
import type { ReportCase } from '../app/report-case.ts';
import { link } from '../cards/kit/link.ts';
import { slackPen } from '../cards/kit/slack-pen.ts';
import { REPORT_CALLBACK, type ReportForm, reportModal } from '../cards/modals/report-modal.ts';
import { notice } from '../cards/notice.ts';
import type { Rendered } from '../cards/rendered.ts';
import { mayReport } from '../domain/case/rights.ts';
import { messagesFor } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.ts';
import { arrive } from './arrive.ts';
import { readFormValues } from './form-values.ts';
import { interactionKey } from './interaction-key.ts';
import { reportFromMessage } from './shortcuts/report-from-message.ts';
import { type AnsweredReport, submitReport } from './shortcuts/submit-report.ts';
import { createTell } from './tell.ts';
import type { TimedWiring } from './wiring.ts';

/** Wires the shortcuts (contract 9): both open the form to report an exception, the one on a message filled in from it. */
export function registerShortcuts(
  deps: TimedWiring & {
    readonly desk: CommandDesk;
    readonly report: ReportCase;
    readonly onDone: (person: string) => Promise<void>;
  },
): void {
  const { app, client, people, desk, report, log } = deps;
  const onFailure = (err: unknown) => log.warn({ err }, 'an answer to a person could not be given');

  async function open(by: string, triggerId: string, filled: () => ReportForm, responseUrl?: string): Promise<void> {
    const person = await people.get(by);
    const messages = messagesFor(person.locale);
    const tell = createTell({ client, person: person.id, responseUrl, onFailure });
    if (!mayReport({ roles: desk.rolesOf(person) })) return tell(messages.reports.notAllowed);
    try {
      await client.views.open({ trigger_id: triggerId, view: reportModal(filled(), messages) });
    } catch (error) {
      onFailure(error);
      await tell(messages.errors.formExpired);
    }
  }

  app.shortcut<bolt.GlobalShortcut>({ type: 'shortcut', callback_id: REPORT_CALLBACK }, async ({ ack, shortcut }) => {
    await ack();
    await open(shortcut.user.id, shortcut.trigger_id, () => ({}));
  });

  app.shortcut<bolt.MessageShortcut>(
    { type: 'message_action', callback_id: 'exception_from_message' },
    async ({ ack, shortcut }) => {
      await ack();
      const filled = () => reportFromMessage(shortcut.message.text ?? '', desk);
      await open(shortcut.user.id, shortcut.trigger_id, filled, shortcut.response_url);
    },
  );

  app.view<bolt.ViewSubmitAction>(REPORT_CALLBACK, async ({ ack, body, view }) => {
    const arrival = await arrive(body.user.id, deps);
    if (arrival === undefined) return;
    const { person, acknowledged } = arrival;
    const messages = messagesFor(person.locale);
    const answered = submitReport(
      {
        person,
        roles: desk.rolesOf(person),
        messages,
        values: readFormValues(view.state.values),
        key: interactionKey('submit', [body.user.id, view.id]),
      },
      report,
    );
    if (answered.kind === 'errors') await ack({ response_action: 'errors', errors: { ...answered.answer.errors } });
    else await ack();
    acknowledged();
    if (answered.kind === 'errors' || answered.outcome.kind === 'repeat') return;
    const tell = createTell({ client, person: person.id, onFailure });
    await tell(await whatCameOfIt(answered.outcome, messages, desk));
    await deps.onDone(person.id);
  });
}

/** The case, with a link to its card where it is posted already. */
async function whatCameOfIt(
  { kind, case: item }: Extract<AnsweredReport, { kind: 'accepted' }>['outcome'],
  { reports, locale }: Messages,
  { store, cardUrl }: CommandDesk,
): Promise<Rendered> {
  const pen = slackPen(locale);
  const order = store.read.orders.get(item.orderId ?? '')?.order.number ?? item.subject.id;
  const said = reports[kind === 'opened' ? 'opened' : 'exists'](pen, { ...item, order });
  const card = store.read.cards.get(item.id);
  const url = card?.ts == null ? undefined : await cardUrl(card.channel, card.ts);
  const linked = url === undefined ? undefined : link(url, reports.card);
  return notice(linked === undefined ? said : pen.words`${said} ${linked}`);
}
