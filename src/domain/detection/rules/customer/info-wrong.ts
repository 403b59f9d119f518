import { checkEmail } from '../../../checks/check-email.ts';
import { checkName } from '../../../checks/check-name.ts';
import { checkPhone } from '../../../checks/check-phone.ts';
import { checkPostcode } from '../../../checks/check-postcode.ts';
import type { Verdict } from '../../../checks/verdict.ts';
import type { Order } from '../../../order/order.ts';
import { FINE, known } from '../../answers.ts';
import { besideOf } from '../../explain-beside.ts';
import type { Fact, Look } from '../../look.ts';
import type { Rule } from '../../rule.ts';
import { beforeShipping, isBeforeShipping } from './before-shipping.ts';

const PARAMS = {
  /** Moderate when the parcel has to leave within this time. */
  urgentMs: 4 * 3_600_000,
};

/** CUS.INFO_WRONG: a name, telephone number, e-mail address or postcode that cannot be right, before the parcel leaves. */
export const infoWrong: Rule<typeof PARAMS> = {
  code: 'CUS.INFO_WRONG',
  reads: [],
  params: PARAMS,
  check(order, around, { urgentMs }) {
    if ((order.customer === undefined && order.shipTo === undefined) || !isBeforeShipping(order)) return FINE;
    const problems = problemsOf(order);
    if (problems.length === 0) return FINE;
    const suggestion = problems.find((it) => it.suggestion !== undefined)?.suggestion;
    const told = {
      since: Math.max(order.written.customer ?? 0, order.written.shipTo ?? 0),
      evidence: {
        problems: problems.map((it) => `${it.field}:${it.problem}`),
        ...known('suggestion', suggestion),
      },
      material: problems.map((it) => `${it.field}:${it.problem}:${it.value}`).join('|'),
    };
    return beforeShipping('CUS.INFO_WRONG', order, told, around, urgentMs);
  },
  look(order) {
    const beside = isBeforeShipping(order) ? {} : besideOf(order, 'ended', 'handed_over');
    return { values: {}, ...sightOf(order), ...beside };
  },
};

interface Problem {
  readonly field: string;
  readonly problem: string;
  readonly value: string;
  readonly suggestion?: string;
}

function problemsOf({ customer, shipTo }: Order): readonly Problem[] {
  const country = shipTo?.country;
  const problems: Problem[] = [];
  function judge(field: string, value: string | undefined, verdict: Verdict<string>): void {
    if (verdict.verdict !== 'bad') return;
    if (problems.some((it) => it.value === (value ?? ''))) return;
    problems.push({ field, problem: verdict.problem, value: value ?? '', ...known('suggestion', verdict.suggestion) });
  }
  judge('name', customer?.name, checkName({ name: customer?.name }));
  judge('email', customer?.email, checkEmail({ email: customer?.email }));
  judge('phone', customer?.phone, checkPhone({ phone: customer?.phone, country }));
  if (shipTo === undefined) return problems;
  if (shipTo.name !== customer?.name) judge('recipient', shipTo.name, checkName({ name: shipTo.name }));
  if (shipTo.phone !== customer?.phone)
    judge('recipient_phone', shipTo.phone, checkPhone({ phone: shipTo.phone, country }));
  const { postalCode, region } = shipTo;
  judge('postal_code', postalCode, checkPostcode({ postcode: postalCode, country, region }));
  return problems;
}

/** Which of these could be judged, which were never sent, and which a platform hides. */
function sightOf({ customer, shipTo }: Order): Pick<Look, 'judged' | 'masked' | 'missing'> {
  const country = shipTo?.country;
  const name = customer?.name ?? shipTo?.name;
  const phone = customer?.phone ?? shipTo?.phone;
  const { postalCode, region } = shipTo ?? {};
  const verdicts: readonly (readonly [Fact, Verdict<string>])[] = [
    ['name', checkName({ name })],
    ['email', checkEmail({ email: customer?.email })],
    ['phone', checkPhone({ phone, country })],
    ['postal_code', checkPostcode({ postcode: postalCode, country, region })],
  ];
  const facts = (fits: (verdict: Verdict<string>) => boolean) =>
    verdicts.filter(([, verdict]) => fits(verdict)).map(([fact]) => fact);
  const judged = facts((it) => it.verdict !== 'unknown');
  const masked = facts((it) => it.verdict === 'unknown' && (it.why === 'masked' || it.why === 'platform'));
  return { judged, masked, missing: facts((it) => it.verdict === 'unknown' && it.why === 'absent') };
}
