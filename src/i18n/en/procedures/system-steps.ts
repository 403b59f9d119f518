import type { FamilySteps } from '../../words/procedure-words.ts';

/** Steps of system procedures, in English. */
export const systemSteps = {
  'SYS.STUCK_STATE': {
    where_it_waits: 'Find where the order waits, and for what',
    others_stuck: 'Check whether others wait at the same place',
    tell_delay: 'Tell the customer if the promised date moves',
    move_on: {
      title: 'Move it on, or repeat the step that failed',
      caution: 'First see that the step really did not happen: goods must not leave twice.',
    },
    moves_again: 'See that it has moved on',
  },
  'SYS.SYNC_CONFLICT': {
    who_is_right: 'Establish which system is right',
    tell_teams: 'Tell the teams that relied on the wrong one',
    correct: {
      title: 'Correct the system that is wrong',
      caution: 'At its source: a copy that was corrected is overwritten by the next sync.',
    },
    send_again: 'Have the lost messages sent again',
    agree_again: 'See that the systems agree',
  },
  'SYS.FEED_SILENT': {
    whose_side: 'Find the side: source, network, access or ours',
    tell_provider: 'Tell IT or the provider and note the ticket number',
    restart: 'Restart the feed or renew its access',
    catch_up: {
      title: 'Have the missing events sent again',
      caution: 'Until then what this source says of orders is old: check before you tell a customer.',
    },
    flows_again: 'See that events flow and nothing is missing',
  },
  'SYS.UNMAPPED_STATUS': {
    meaning: 'Find out what the status means',
    ask_provider: 'Ask the provider, if its documents do not say',
    map: 'Add it to the mapping',
    judged_again: 'See that the orders concerned are judged right',
  },
  'SYS.RULE_NOISY': {
    examples: 'Read the last false positives: what do they share?',
    monitor: 'Set the rule to monitor until it is mended',
    tune: 'Adjust its figures, or exclude what they share',
    compare_rate: 'Compare the share of false positives after a week',
  },
  'SYS.MASS_INCIDENT': {
    common_cause: 'Establish common cause and extent',
    one_leads: 'Name one person who leads and one who informs',
    tell_teams: 'Tell the departments concerned',
    tell_customers: 'Send all customers concerned the same message',
    mend_in_bulk: 'Mend in bulk, the earliest deadline first',
    report: 'Write the review: cause, damage, prevention',
  },
} satisfies FamilySteps<'SYS'>;
