import type { StepPlan } from '../step-plan.ts';

/** Procedures of product exceptions 商品异常 (domain.md 3.3). */
export const PRODUCT_STEPS = {
  'ITM.OUT_OF_STOCK': [
    { id: 'count', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'elsewhere', stage: 'confirm' },
    { id: 'supplier_date', stage: 'confirm', evidence: 'text' },
    { id: 'offer_choice', stage: 'contact', caution: true, doneBy: 'contacted' },
    { id: 'mend', stage: 'act', doneBy: 'remedy' },
    { id: 'kept_promise', stage: 'follow_up', doneBy: 'follow_up_done' },
  ],
  'ITM.DAMAGED': [
    { id: 'photos', stage: 'confirm', required: true, caution: true, evidence: 'link' },
    { id: 'liability', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'offer_choice', stage: 'contact', doneBy: 'contacted' },
    { id: 'mend', stage: 'act', doneBy: 'remedy' },
    { id: 'carrier_claim', stage: 'act', caution: true, evidence: 'text' },
    { id: 'packing', stage: 'follow_up' },
  ],
  'ITM.MISMATCH': [
    { id: 'compare_photo', stage: 'confirm', evidence: 'link' },
    { id: 'swap_partner', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'offer_choice', stage: 'contact', caution: true, doneBy: 'contacted' },
    { id: 'mend', stage: 'act', doneBy: 'remedy' },
    { id: 'audit_pick', stage: 'follow_up' },
  ],
  'ITM.MISSING_ITEM': [
    { id: 'weight_log', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'second_parcel', stage: 'confirm' },
    { id: 'tell_outcome', stage: 'contact', doneBy: 'contacted' },
    { id: 'ship_missing', stage: 'act', caution: true, doneBy: 'remedy' },
    { id: 'arrived', stage: 'follow_up', doneBy: 'verified' },
  ],
  'ITM.PRICE_ERROR': [
    { id: 'stop_sale', stage: 'confirm', required: true, doneBy: 'confirmed' },
    { id: 'list_orders', stage: 'confirm', evidence: 'number' },
    { id: 'tell_all', stage: 'contact', doneBy: 'contacted' },
    { id: 'decision', stage: 'act', role: 'manager', required: true, caution: true, evidence: 'text' },
    { id: 'carry_out', stage: 'act', doneBy: 'remedy' },
    { id: 'close_gap', stage: 'follow_up' },
  ],
  'ITM.SPEC_ERROR': [
    { id: 'compare_listing', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'open_orders', stage: 'confirm' },
    { id: 'tell_buyers', stage: 'contact', doneBy: 'contacted' },
    { id: 'correct_listing', stage: 'act', doneBy: 'remedy' },
    { id: 'other_listings', stage: 'follow_up' },
  ],
  'ITM.OVERSOLD_RISK': [
    { id: 'check_figures', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'throttle', stage: 'act', doneBy: 'remedy' },
    { id: 'replenish', stage: 'act' },
    { id: 'look_again', stage: 'follow_up', doneBy: 'follow_up_done' },
  ],
  'ITM.RECALL': [
    { id: 'stop_sale', stage: 'confirm', required: true, doneBy: 'confirmed' },
    { id: 'list_orders', stage: 'confirm', evidence: 'number' },
    { id: 'warn', stage: 'contact', caution: true, doneBy: 'contacted' },
    { id: 'intercept', stage: 'act', doneBy: 'remedy' },
    { id: 'refund', stage: 'act' },
    { id: 'track_returns', stage: 'follow_up' },
  ],
} as const satisfies Record<string, readonly StepPlan[]>;
