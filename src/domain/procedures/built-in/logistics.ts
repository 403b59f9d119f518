import type { StepPlan } from '../step-plan.ts';

/** Procedures of logistics exceptions 物流异常 (domain.md 3.2). */
export const LOGISTICS_STEPS = {
  'LOG.SHIP_DELAY': [
    { id: 'find_block', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'warehouse_date', stage: 'confirm' },
    { id: 'new_date', stage: 'contact', caution: true, doneBy: 'contacted' },
    { id: 'mend', stage: 'act', doneBy: 'remedy' },
    { id: 'first_scan', stage: 'follow_up', doneBy: 'verified' },
  ],
  'LOG.LABEL_NOT_SCANNED': [
    { id: 'search_dock', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'tell_delay', stage: 'contact', doneBy: 'contacted' },
    { id: 'hand_over_again', stage: 'act', caution: true, doneBy: 'remedy' },
    { id: 'first_scan', stage: 'follow_up', doneBy: 'verified' },
  ],
  'LOG.INFO_ERROR': [
    { id: 'compare_label', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'same_batch', stage: 'confirm' },
    { id: 'tell_number', stage: 'contact', doneBy: 'contacted' },
    { id: 'correct', stage: 'act', doneBy: 'remedy' },
    { id: 'valid_event', stage: 'follow_up', doneBy: 'verified' },
  ],
  'LOG.STALLED': [
    { id: 'last_scan', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'tell_delay', stage: 'contact', doneBy: 'contacted' },
    { id: 'ask_carrier', stage: 'act', evidence: 'text' },
    { id: 'decide', stage: 'act', doneBy: 'remedy' },
    { id: 'carrier_answer', stage: 'follow_up', doneBy: 'follow_up_done' },
  ],
  'LOG.LOST': [
    { id: 'trace', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'offer_choice', stage: 'contact', doneBy: 'contacted' },
    { id: 'check_stock', stage: 'act' },
    { id: 'mend', stage: 'act', caution: true, doneBy: 'remedy' },
    { id: 'carrier_claim', stage: 'act', caution: true, evidence: 'text' },
    { id: 'claim_paid', stage: 'follow_up', evidence: 'number' },
    { id: 'turns_up', stage: 'follow_up' },
  ],
  'LOG.DELIVERY_LATE': [
    { id: 'new_eta', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'tell_eta', stage: 'contact', doneBy: 'contacted' },
    { id: 'make_good', stage: 'act', doneBy: 'remedy' },
    { id: 'delivered', stage: 'follow_up', doneBy: 'follow_up_done' },
  ],
  'LOG.ATTEMPT_FAILED': [
    { id: 'why_failed', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'check_address', stage: 'contact', doneBy: 'contacted' },
    { id: 'redeliver', stage: 'act', caution: true, doneBy: 'remedy' },
    { id: 'next_attempt', stage: 'follow_up', doneBy: 'follow_up_done' },
  ],
  'LOG.ADDRESS_REJECTED': [
    { id: 'what_is_wrong', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'right_address', stage: 'contact', doneBy: 'contacted' },
    { id: 'forward', stage: 'act', doneBy: 'remedy' },
    { id: 'moves_again', stage: 'follow_up', doneBy: 'verified' },
  ],
  'LOG.REFUSED': [
    { id: 'read_refusal', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'ask_why', stage: 'contact', doneBy: 'contacted' },
    { id: 'mend', stage: 'act', caution: true, doneBy: 'remedy' },
    { id: 'restock', stage: 'follow_up' },
  ],
  'LOG.RETURNING': [
    { id: 'why_back', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'offer_choice', stage: 'contact', doneBy: 'contacted' },
    { id: 'mend', stage: 'act', caution: true, doneBy: 'remedy' },
    { id: 'restock', stage: 'follow_up' },
  ],
  'LOG.PICKUP_EXPIRING': [
    { id: 'last_day', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'remind', stage: 'contact', doneBy: 'contacted' },
    { id: 'remind_again', stage: 'contact' },
    { id: 'extend', stage: 'act' },
    { id: 'collected', stage: 'follow_up', doneBy: 'follow_up_done' },
  ],
  'LOG.CUSTOMS': [
    { id: 'what_is_asked', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'get_papers', stage: 'contact', caution: true, doneBy: 'contacted' },
    { id: 'duty_approved', stage: 'act', role: 'finance' },
    { id: 'send_papers', stage: 'act', caution: true, doneBy: 'remedy' },
    { id: 'released', stage: 'follow_up', doneBy: 'follow_up_done' },
  ],
  'LOG.DELIVERED_NOT_RECEIVED': [
    { id: 'proof', stage: 'confirm', required: true, evidence: 'text' },
    { id: 'look_around', stage: 'contact', caution: true, doneBy: 'contacted' },
    { id: 'carrier_enquiry', stage: 'act', evidence: 'text' },
    { id: 'mend', stage: 'act', role: 'lead', doneBy: 'remedy' },
    { id: 'enquiry_result', stage: 'follow_up', doneBy: 'follow_up_done' },
  ],
  'LOG.FULFILLMENT_REJECTED': [
    { id: 'why_declined', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'new_date', stage: 'contact', doneBy: 'contacted' },
    { id: 'reroute', stage: 'act', doneBy: 'remedy' },
    { id: 'accepted', stage: 'follow_up', doneBy: 'verified' },
    { id: 'mend_cause', stage: 'follow_up' },
  ],
} as const satisfies Record<string, readonly StepPlan[]>;
