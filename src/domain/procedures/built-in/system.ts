import type { StepPlan } from '../step-plan.ts';

/** Procedures of system exceptions 系统异常 (domain.md 3.5). */
export const SYSTEM_STEPS = {
  'SYS.STUCK_STATE': [
    { id: 'where_it_waits', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'others_stuck', stage: 'confirm' },
    { id: 'tell_delay', stage: 'contact', doneBy: 'contacted' },
    { id: 'move_on', stage: 'act', caution: true },
    { id: 'moves_again', stage: 'follow_up', doneBy: 'follow_up_done' },
  ],
  'SYS.SYNC_CONFLICT': [
    { id: 'who_is_right', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'tell_teams', stage: 'contact' },
    { id: 'correct', stage: 'act', caution: true },
    { id: 'send_again', stage: 'act' },
    { id: 'agree_again', stage: 'follow_up', doneBy: 'follow_up_done' },
  ],
  'SYS.FEED_SILENT': [
    { id: 'whose_side', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'tell_provider', stage: 'contact', evidence: 'text' },
    { id: 'restart', stage: 'act' },
    { id: 'catch_up', stage: 'act', caution: true },
    { id: 'flows_again', stage: 'follow_up', doneBy: 'follow_up_done' },
  ],
  'SYS.UNMAPPED_STATUS': [
    { id: 'meaning', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'ask_provider', stage: 'contact' },
    { id: 'map', stage: 'act', role: 'admin' },
    { id: 'judged_again', stage: 'follow_up' },
  ],
  'SYS.RULE_NOISY': [
    { id: 'examples', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'monitor', stage: 'act', role: 'lead' },
    { id: 'tune', stage: 'act', role: 'lead' },
    { id: 'compare_rate', stage: 'follow_up', doneBy: 'follow_up_done' },
  ],
  'SYS.MASS_INCIDENT': [
    { id: 'common_cause', stage: 'confirm', doneBy: 'confirmed' },
    { id: 'one_leads', stage: 'confirm', role: 'lead' },
    { id: 'tell_teams', stage: 'contact' },
    { id: 'tell_customers', stage: 'contact', doneBy: 'contacted' },
    { id: 'mend_in_bulk', stage: 'act' },
    { id: 'report', stage: 'follow_up', role: 'lead', evidence: 'link' },
  ],
} as const satisfies Record<string, readonly StepPlan[]>;
