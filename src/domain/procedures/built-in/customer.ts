import type { StepPlan } from '../step-plan.ts';

/** Procedures of customer-information exceptions 客户信息异常 (domain.md 3.4). */
export const CUSTOMER_STEPS = {
  'CUS.INFO_WRONG': [
    { id: 'which_field', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'hold', stage: 'confirm' },
    { id: 'ask_data', stage: 'contact', doneBy: 'contacted' },
    { id: 'correct', stage: 'act', doneBy: 'remedy' },
    { id: 'release', stage: 'follow_up' },
  ],
  'CUS.ADDR_VAGUE': [
    { id: 'what_is_missing', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'label_exists', stage: 'confirm' },
    { id: 'hold', stage: 'confirm' },
    { id: 'ask_address', stage: 'contact', doneBy: 'contacted' },
    { id: 'correct', stage: 'act', caution: true, doneBy: 'remedy' },
    { id: 'release', stage: 'follow_up' },
  ],
  'CUS.UNREACHABLE': [
    { id: 'other_data', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'try_all', stage: 'contact', caution: true, doneBy: 'contacted' },
    { id: 'last_notice', stage: 'contact' },
    { id: 'hold', stage: 'act' },
    { id: 'decide', stage: 'act', doneBy: 'remedy' },
    { id: 'look_again', stage: 'follow_up', doneBy: 'follow_up_done' },
  ],
  'CUS.ADDR_CHANGED_LATE': [
    { id: 'who_asked', stage: 'confirm', caution: true },
    { id: 'where_is_it', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'tell_outcome', stage: 'contact', doneBy: 'contacted' },
    { id: 'new_label', stage: 'act' },
    { id: 'redirect', stage: 'act', doneBy: 'remedy' },
    { id: 'right_address', stage: 'follow_up', doneBy: 'verified' },
  ],
  'CUS.DUPLICATE_ORDER': [
    { id: 'compare', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'hold_second', stage: 'confirm' },
    { id: 'ask_which', stage: 'contact', doneBy: 'contacted' },
    { id: 'carry_out', stage: 'act', caution: true, doneBy: 'remedy' },
    { id: 'refund_settled', stage: 'follow_up', doneBy: 'verified' },
  ],
  'CUS.BEHAVIOUR': [
    { id: 'history', stage: 'confirm', caution: true, doneBy: 'confirmed' },
    { id: 'linked', stage: 'confirm' },
    { id: 'ask_proof', stage: 'contact', doneBy: 'contacted' },
    { id: 'decide', stage: 'act', role: 'lead', doneBy: 'remedy' },
    { id: 'review', stage: 'follow_up', doneBy: 'follow_up_done' },
  ],
  'CUS.COMPLAINT': [
    { id: 'find_trouble', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'acknowledge', stage: 'contact', caution: true, doneBy: 'contacted' },
    { id: 'make_good', stage: 'act', doneBy: 'remedy' },
    { id: 'satisfied', stage: 'follow_up', doneBy: 'follow_up_done' },
    { id: 'learn', stage: 'follow_up' },
  ],
} as const satisfies Record<string, readonly StepPlan[]>;
