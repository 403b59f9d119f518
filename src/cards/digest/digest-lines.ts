import { SEVERITIES } from '../../domain/catalogue/severity.ts';
import type { Money } from '../../domain/order/money.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import { typeName } from '../../i18n/type-name.ts';
import type { DigestView } from '../case-view.ts';
import { own, type SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import { silenceLine } from '../lookup/silences.ts';

const TYPES_SHOWN = 8;
const OWNERS_SHOWN = 8;
const CURRENCIES_SHOWN = 6;
const SILENCES_SHOWN = 5;

type Lines = readonly SafeMrkdwn[];

/** Cases that are open now. */
export function openCount(view: DigestView): number {
  return view.openByAge.reduce((sum, count) => sum + count, 0);
}

/** What came and went, and what is open now. */
export function flowLines(view: DigestView, { digests }: Messages, pen: Pen<SafeMrkdwn>): Lines {
  const open = openCount(view);
  const flow = digests.flow(pen, view.opened, view.solved, view.cleared, view.reopened);
  if (open + view.opened + view.solved + view.cleared + view.reopened === 0) return [pen.ours(digests.quiet)];
  return [pen.words`*${flow}*`, digests.openNow(pen, open, view.unclaimed, view.overdue)];
}

/** What is silenced, at the head: a quiet channel may be quiet because somebody wanted it so. */
export function silenceLines(view: DigestView, messages: Messages, pen: Pen<SafeMrkdwn>): Lines {
  const { silences = [] } = view;
  if (silences.length === 0) return [];
  const rest = silences.length - SILENCES_SHOWN;
  return [
    pen.words`*${messages.silences.banner(pen, silences.length)}*`,
    ...silences
      .slice(0, SILENCES_SHOWN)
      .map((it) => pen.join([silenceLine(it, messages, pen), messages.silences.kept(pen, it.kept, it.keptNow)], ' · ')),
    rest > 0 ? messages.cards.more(pen, rest) : own(''),
  ];
}

/** Open cases by age and by severity. */
export function openLines(view: DigestView, { digests, catalogue }: Messages, pen: Pen<SafeMrkdwn>): Lines {
  if (openCount(view) === 0) return [];
  const ages = digests.ages.map((age, index) => pen.words`${pen.ours(age)} ${view.openByAge[index] ?? 0}`);
  const severities = SEVERITIES.toReversed().map(
    (severity) => pen.words`${pen.ours(catalogue.severities[severity])} ${view.bySeverity[severity]}`,
  );
  return [
    pen.words`*${pen.ours(digests.byAge)}* ${pen.join(ages, ' · ')}`,
    pen.words`*${pen.ours(digests.bySeverity)}* ${pen.join(severities, ' · ')}`,
  ];
}

/** New and open cases by type, most first. */
export function typeLines(view: DigestView, { digests, exceptions, cards }: Messages, pen: Pen<SafeMrkdwn>): Lines {
  if (view.byCode.length === 0) return [];
  const rest = view.byCode.length - TYPES_SHOWN;
  return [
    pen.words`*${pen.ours(digests.byType)}*`,
    ...view.byCode
      .slice(0, TYPES_SHOWN)
      .map(({ code, opened, open }) => digests.typeLine(pen, typeName(exceptions, code), opened, open)),
    rest > 0 ? cards.more(pen, rest) : own(''),
  ];
}

/** How long people took, and what it was about in money. */
export function figureLines(view: DigestView, { digests }: Messages, pen: Pen<SafeMrkdwn>): Lines {
  const { medianClaimMs, medianSolveMs } = view;
  const medians = pen.join(
    [
      medianClaimMs === undefined ? own('') : digests.toClaim(pen, medianClaimMs),
      medianSolveMs === undefined ? own('') : digests.toSolve(pen, medianSolveMs),
    ],
    ' · ',
  );
  return [
    labelled(digests.medians, medians, pen),
    labelled(digests.atStake, sums(view.atStake, pen), pen),
    labelled(digests.refunded, sums(view.refunded, pen), pen),
  ];
}

/** Who has what waiting, most first. */
export function waitingLines(view: DigestView, { digests }: Messages, pen: Pen<SafeMrkdwn>): Lines {
  if (view.waiting.length === 0) return [];
  const rest = view.waiting.length - OWNERS_SHOWN;
  return [
    pen.words`*${pen.ours(digests.waiting)}*`,
    ...view.waiting
      .slice(0, OWNERS_SHOWN)
      .map(({ owner, cases, dueNextAt }) => digests.waitingLine(pen, owner, cases, dueNextAt)),
    rest > 0 ? digests.moreWaiting(pen, rest) : own(''),
  ];
}

function labelled(label: string, value: SafeMrkdwn, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  return value === '' ? own('') : pen.words`*${pen.ours(label)}* ${value}`;
}

function sums(amounts: readonly Money[], pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  return pen.join(
    amounts.slice(0, CURRENCIES_SHOWN).map((money) => pen.money(money)),
    ' · ',
  );
}
