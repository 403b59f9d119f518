import { caseCard } from '../../../src/cards/case-card.ts';
import type { CaseLine, CaseView } from '../../../src/cards/case-view.ts';
import { digest } from '../../../src/cards/digest/digest.ts';
import { casePage } from '../../../src/cards/home/case-page.ts';
import { home } from '../../../src/cards/home/home.ts';
import { slackPen } from '../../../src/cards/kit/slack-pen.ts';
import { caseAnswer } from '../../../src/cards/lookup/case-answer.ts';
import { caseList } from '../../../src/cards/lookup/case-list.ts';
import { health } from '../../../src/cards/lookup/health.ts';
import { help } from '../../../src/cards/lookup/help.ts';
import { orderAnswer } from '../../../src/cards/lookup/order-answer.ts';
import { orderMatches } from '../../../src/cards/lookup/order-matches.ts';
import { usage } from '../../../src/cards/lookup/usage.ts';
import { whyNot } from '../../../src/cards/lookup/why-not.ts';
import { whyNotRule } from '../../../src/cards/lookup/why-not-rule.ts';
import { assignModal } from '../../../src/cards/modals/assign-modal.ts';
import { confirmModal } from '../../../src/cards/modals/confirm-modal.ts';
import { followUpModal } from '../../../src/cards/modals/follow-up-modal.ts';
import { judgeModal } from '../../../src/cards/modals/judge-modal.ts';
import { mergeModal } from '../../../src/cards/modals/merge-modal.ts';
import { moreModal } from '../../../src/cards/modals/more-modal.ts';
import { noteModal } from '../../../src/cards/modals/note-modal.ts';
import { ownSettingsModal } from '../../../src/cards/modals/own-settings-modal.ts';
import { reasonModal } from '../../../src/cards/modals/reason-modal.ts';
import { resolveModal } from '../../../src/cards/modals/resolve-modal.ts';
import { severityModal } from '../../../src/cards/modals/severity-modal.ts';
import { snoozeModal } from '../../../src/cards/modals/snooze-modal.ts';
import { nextCase, nextCaseModal } from '../../../src/cards/next/next-case.ts';
import { notice } from '../../../src/cards/notice.ts';
import type { Rendered, RenderedHome, RenderedModal } from '../../../src/cards/rendered.ts';
import { backlogSummary } from '../../../src/cards/thread/backlog-summary.ts';
import {
  assignedCall,
  declinedCall,
  escalatedCall,
  movedLine,
  wokenCall,
} from '../../../src/cards/thread/life-call.ts';
import { reminder } from '../../../src/cards/thread/reminder.ts';
import { effectOverdueCall, risenCall } from '../../../src/cards/thread/thread-call.ts';
import { timeline } from '../../../src/cards/thread/timeline.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import type { CaseId, PersonId } from '../../../src/domain/ids.ts';
import { DEFAULT_PERSON_SETTINGS } from '../../../src/domain/person/person-settings.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { aFollowUp, aRemedy, JON, MEI, MONDAY } from '../../unit/cards/support/a-case.ts';
import { aDesk, waitingItems } from '../../unit/cards/support/a-home.ts';
import {
  code,
  history,
  hostileRule,
  hostileWhyNot,
  order,
  orderView,
  poison,
  poisonedDigest,
  silence,
} from './hostile-values.ts';

/** Everything that cards draw, with one foreign text in every place where foreign text can stand. */
export function drawAll(
  foreign: string,
  item: Case,
  messages: Messages,
  second: Messages,
): Readonly<Record<string, Rendered | RenderedModal | RenderedHome>> {
  const poisoned = poison(item, foreign);
  const view: CaseView = {
    case: poisoned,
    order: order(foreign),
    siblings: [{ id: 'EX-7' as CaseId, code: code(foreign), status: 'open' }],
    effectsOn: false,
  };
  const lines: CaseLine[] = Array.from({ length: 30 }, () => ({ case: poisoned, orderNumber: foreign }));
  const pen = slackPen(messages.locale);
  const choice = { resolution: 'REFUND_FULL', cause: 'carrier', note: foreign } as const;
  const said = foreign === '' ? 'x' : foreign;
  return {
    card: caseCard(view, messages),
    bilingual: caseCard(view, messages, second),
    withoutOrder: caseCard({ case: poisoned, siblings: [], effectsOn: true }, messages),
    resolve: resolveModal(
      {
        case: poisoned,
        refused: said,
        resolutions: [
          { code: 'REFUND_FULL', mode: 'executed' },
          { code: 'COMPENSATE', mode: 'recorded' },
          { code: 'NO_ACTION', mode: 'ending' },
        ],
        payments: [
          { id: foreign, method: foreign, refundable: { amount: 1, currency: foreign } },
          { id: 'pay-1', method: foreign, refundable: { amount: 1, currency: 'EUR' } },
          { id: 'pay-1', method: foreign, refundable: { amount: 1, currency: 'EUR' } },
        ],
        lines: Array.from({ length: 12 }, (_, line) => ({ line, title: foreign, quantity: 1 })),
        cause: 'carrier',
        effectsOn: false,
      },
      messages,
    ),
    confirmRefund: confirmModal(
      { case: poisoned, choice, act: { kind: 'refund', money: { amount: 1, currency: 'EUR' }, payment: foreign } },
      messages,
    ),
    confirmReship: confirmModal(
      { case: poisoned, choice, act: { kind: 'reship', items: [{ title: foreign, quantity: 1 }] } },
      messages,
    ),
    followUp: followUpModal({ case: poisoned, refused: said, dueAt: MONDAY }, messages),
    assign: assignModal({ case: poisoned, refused: said }, messages),
    note: noteModal({ case: poisoned, refused: said }, messages),
    more: moreModal({ ...view, refused: said }, messages),
    timeline: timeline({ case: poisoned, events: history(poisoned, foreign), names: { [JON]: said } }, messages),
    reminder: reminder(
      { case: poisoned, followUp: aFollowUp({ note: foreign, state: 'reminded' }), orderNumber: foreign },
      messages,
    ),
    answered: reminder(
      { case: poisoned, followUp: aFollowUp({ note: foreign, state: 'done', doneBy: MEI }) },
      messages,
    ),
    assigned: assignedCall(
      { case: { ...poisoned, owner: JON, handedBy: MEI }, to: JON, by: MEI, note: foreign },
      messages,
    ),
    declined: declinedCall({ to: JON, by: MEI, note: foreign }, messages),
    escalated: escalatedCall({ leads: [JON], by: MEI, note: foreign }, messages),
    woken: wokenCall({ case: poisoned, why: 'condition', condition: 'reply' }, messages),
    moved: movedLine({ case: poisoned, channel: foreign }, messages),
    judge: judgeModal({ case: poisoned, others: [poisoned], refused: said }, messages),
    merge: mergeModal({ case: poisoned, others: [poisoned], refused: said }, messages),
    snooze: snoozeModal({ case: poisoned, refused: said, deadlineAt: MONDAY }, messages),
    severity: severityModal({ case: poisoned, refused: said }, messages),
    escalate: reasonModal({ case: poisoned, refused: said }, messages, 'escalate'),
    risen: risenCall({ case: poisoned, priority: 'P1' }, messages),
    overdue: effectOverdueCall({ case: poisoned, remedy: aRemedy() }, messages),
    backlog: backlogSummary(
      { total: 3, byCode: [{ code: code(foreign), count: 3 }], bySeverity: { minor: 1, moderate: 1, severe: 1 } },
      messages,
    ),
    order: orderAnswer(orderView(foreign), messages),
    matches: orderMatches({ query: foreign, matches: [order(foreign)], total: 40 }, messages),
    list: caseList({ kind: 'search', lines, total: 30, query: foreign }, messages),
    nothing: caseList({ kind: 'search', lines: [], total: 0, query: foreign }, messages),
    case: caseAnswer(
      {
        ...view,
        why: { mutes: [code(foreign)], rule: hostileRule(foreign), silence: silence(foreign) },
        cardUrl: foreign,
      },
      messages,
    ),
    whyNot: whyNot(hostileWhyNot(foreign), messages, foreign),
    whyNotRule: whyNotRule(hostileWhyNot(foreign), hostileRule(foreign), messages),
    usage: usage('order', messages, messages.errors.unknownOrder(pen, foreign)),
    help: help(messages),
    health: health(
      { parts: [{ part: 'slack', state: 'down', detail: foreign }], figures: { events: 1 }, runningSince: MONDAY },
      messages,
    ),
    digest: digest(poisonedDigest(foreign), messages, { chart: true }),
    digestWithoutChart: digest(poisonedDigest(foreign), messages, { chart: false }),
    home: home(
      { desk: aDesk({ mine: lines, board: lines }), waiting: waitingItems(lines[0], foreign), askWhom: [] },
      messages,
    ),
    homeOfLead: home(
      {
        desk: aDesk({
          mine: lines,
          board: lines,
          claims: [],
          team: {
            byStatus: { open: 30 },
            byPriority: { P1: 30 },
            unclaimedByAge: [30, 0, 0, 0],
            overdue: 30,
            byOwner: [{ owner: foreign as PersonId, cases: 30, dueAt: MONDAY }],
          },
          warnings: {
            orders: 1,
            more: true,
            byCode: [],
            first: [{ order: foreign, code: code(foreign), dueAt: MONDAY }],
          },
        }),
        waiting: [],
        askWhom: [],
      },
      messages,
    ),
    homeOfStranger: home({ waiting: waitingItems(lines[0], foreign), askWhom: [foreign as PersonId] }, messages),
    page: casePage({ list: 'mine', page: 0, lines, total: 30, claims: [] }, messages),
    next: nextCase({ kind: 'kept', view, untilAt: MONDAY }, messages),
    nextOnHome: nextCaseModal({ kind: 'claimed', view }, messages),
    ownSettings: ownSettingsModal({ settings: DEFAULT_PERSON_SETTINGS, zone: foreign }, messages),
    failed: notice(messages.errors.failed(pen, foreign)),
    unknownCase: notice(messages.errors.unknownCase(pen, foreign)),
    slackRefused: notice(messages.errors.slackRefused(pen, foreign)),
  };
}
