import type { StepPlan } from '../step-plan.ts';

/** Procedures of payment exceptions 支付异常 (domain.md 3.1). */
export const PAYMENT_STEPS = {
  'PAY.FAILED': [
    { id: 'decline_reason', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'many_alike', stage: 'confirm' },
    { id: 'pay_link', stage: 'contact', caution: true, doneBy: 'contacted' },
    { id: 'end_of_window', stage: 'act' },
    { id: 'look_again', stage: 'follow_up', doneBy: 'follow_up_done' },
  ],
  'PAY.DUPLICATE': [
    { id: 'both_settled', stage: 'confirm', required: true, caution: true, doneBy: 'confirmed' },
    { id: 'hold_second', stage: 'confirm' },
    { id: 'which_to_keep', stage: 'contact', doneBy: 'contacted' },
    { id: 'refund_duplicate', stage: 'act', caution: true, doneBy: 'remedy' },
    { id: 'refund_settled', stage: 'follow_up', doneBy: 'verified' },
  ],
  'PAY.MISMATCH': [
    { id: 'compare', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'find_cause', stage: 'confirm' },
    { id: 'agree', stage: 'contact', doneBy: 'contacted' },
    { id: 'settle', stage: 'act', doneBy: 'remedy' },
    { id: 'reconcile', stage: 'follow_up', role: 'finance' },
  ],
  'PAY.CALLBACK_MISSING': [
    { id: 'ask_gateway', stage: 'confirm', required: true, caution: true, evidence: 'text' },
    { id: 'others_missing', stage: 'confirm' },
    { id: 'tell_received', stage: 'contact', doneBy: 'contacted' },
    { id: 'book', stage: 'act', doneBy: 'remedy' },
    { id: 'agree_again', stage: 'follow_up', doneBy: 'verified' },
  ],
  'PAY.AUTH_EXPIRING': [
    { id: 'ships_in_time', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'ask_to_pay', stage: 'contact', doneBy: 'contacted' },
    { id: 'capture_or_renew', stage: 'act', caution: true, doneBy: 'remedy' },
    { id: 'captured', stage: 'follow_up', doneBy: 'verified' },
  ],
  'PAY.FRAUD_REVIEW': [
    { id: 'hold', stage: 'confirm' },
    { id: 'signals', stage: 'confirm', required: true, caution: true, doneBy: 'confirmed' },
    { id: 'ask_proof', stage: 'contact', caution: true, doneBy: 'contacted' },
    { id: 'decide', stage: 'act', role: 'lead', doneBy: 'remedy' },
    { id: 'remember', stage: 'follow_up' },
  ],
  'PAY.DISPUTE': [
    { id: 'read_reason', stage: 'confirm', required: true, caution: true, doneBy: 'confirmed' },
    { id: 'choose', stage: 'confirm', role: 'lead' },
    { id: 'ask_customer', stage: 'contact', doneBy: 'contacted' },
    { id: 'collect', stage: 'act' },
    { id: 'submit', stage: 'act', role: 'finance', caution: true, doneBy: 'remedy' },
    { id: 'outcome', stage: 'follow_up', doneBy: 'follow_up_done' },
  ],
  'PAY.REFUND_FAILED': [
    { id: 'really_failed', stage: 'confirm', required: true, caution: true, doneBy: 'confirmed' },
    { id: 'other_means', stage: 'contact', caution: true, doneBy: 'contacted' },
    { id: 'second_approval', stage: 'act', role: 'finance' },
    { id: 'refund_again', stage: 'act', doneBy: 'remedy' },
    { id: 'arrived', stage: 'follow_up', doneBy: 'verified' },
  ],
  'PAY.CHANNEL_FAILURE': [
    { id: 'extent', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'tell_provider', stage: 'contact', evidence: 'text' },
    { id: 'freeze', stage: 'act' },
    { id: 'switch_channel', stage: 'act', role: 'lead', doneBy: 'remedy' },
    { id: 'pay_links', stage: 'act' },
    { id: 'report', stage: 'follow_up', role: 'lead' },
  ],
} as const satisfies Record<string, readonly StepPlan[]>;
