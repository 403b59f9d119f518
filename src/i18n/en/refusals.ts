import { knownName } from '../name-of.ts';
import type { RefusalWords } from '../words/refusal-words.ts';
import { actions } from './actions.ts';
import { catalogue } from './catalogue.ts';
import { effectProblem } from './effect-problems.ts';

/** Why not, and what is possible instead. In English. */
export const refusals = {
  refusal: (pen, refusal) => {
    switch (refusal.code) {
      case 'no_role':
        return pen.words`You have no role in this team that allows “${pen.ours(actions.buttons[refusal.action])}”. Ask a lead or an admin of Ordermend for one; you can still look cases up.`;
      case 'not_owner':
        return pen.words`${pen.person(refusal.owner)} has this case, so “${pen.ours(actions.buttons[refusal.action])}” is up to them or a lead. You can add a note, or ask them to release it.`;
      case 'taken':
        return pen.words`${pen.person(refusal.owner)} has claimed this case already. You can add a note, or a lead can reassign it.`;
      case 'not_now': {
        const status = pen.ours(catalogue.statuses[refusal.status]);
        const action = pen.ours(actions.buttons[refusal.action]);
        const now = pen.join(
          refusal.allowed.map((it) => pen.ours(actions.buttons[it])),
          ', ',
        );
        return refusal.allowed.length === 0
          ? pen.words`The case is ${status} by now, so “${action}” is no longer possible, nor is anything else.`
          : pen.words`The case is ${status} by now, so “${action}” is not possible. Possible now: ${now}.`;
      }
      case 'past':
        return pen.words`This time has passed already. Choose one in the future.`;
      case 'beyond_deadline':
        return pen.words`The case would sleep through its deadline on ${pen.time(refusal.deadlineAt)}. Choose an earlier time.`;
      case 'nothing_to_wait_for':
        return pen.words`Choose a time, something to wait for, or both.`;
      case 'too_far':
        return pen.words`This is more than a year away. Choose a nearer time.`;
      case 'no_such_follow_up':
        return pen.words`This follow-up is no longer there. Open the case to see what is planned.`;
      case 'no_such_task':
        return pen.words`This task was taken back. Open the case to see what is asked for now.`;
      case 'answer_missing':
        return pen.words`Write an answer; whoever asked reads it in the case.`;
      case 'answered_already':
        return pen.words`${pen.person(refusal.by)} has answered this already. Add a note to the case, or tell whoever asked.`;
      case 'remedies_open':
        return refusal.count === 1
          ? pen.words`A remedy is still being verified. Wait for it, or waive its verification first.`
          : pen.words`${refusal.count} remedies are still being verified. Wait for them, or waive their verification first.`;
      case 'double_remedy':
        return pen.words`The same goods would be refunded and shipped again. Only a lead may decide both; otherwise choose other lines or another remedy.`;
      case 'effect_unknown':
        return pen.words`The outcome of an earlier request for the same payment or parcel is not known yet. Nothing was sent; try again once it is known.`;
      case 'consent_missing':
        return pen.words`The customer has to agree to this first. Offer it in a message and wait for the answer, or write in the note how they agreed.`;
      case 'steps_open':
        return refusal.steps.length === 1
          ? pen.words`A required step of the procedure is open. Tick it in the checklist, or give a reason to go on without it.`
          : pen.words`${refusal.steps.length} required steps of the procedure are open. Tick them in the checklist, or give a reason to go on without them.`;
      case 'hold_stands':
        return pen.words`This case holds the order, and nobody would release it. Release the hold, or decide to keep it, before the case ends.`;
      case 'approval_pending':
        return pen.words`A remedy of this case waits for approval. Wait for it, or take it back first.`;
      case 'other_approval':
        return pen.words`What you saw is decided already, or something else is asked for by now. Look at the card of the case.`;
      case 'own_approval':
        return pen.words`You asked for this yourself, so somebody else has to approve it. You can reject it to take it back.`;
      case 'signed_already':
        return pen.words`You have approved this already; it waits for another person.`;
      case 'wrong_approver': {
        const who = refusal.needs.map((roles) => pen.ours(roles.map((role) => sayRole(role)).join(' or ')));
        return pen.words`This has to be approved by: ${pen.join(who, '; and ')}. Ask one of them.`;
      }
      case 'contact_locked':
        return pen.words`${pen.person(refusal.by)} is contacting this customer until ${pen.time(refusal.until)}. Ask them, or wait until then.`;
      case 'quiet_hours':
        return pen.words`It is night where the customer is. You can call or text from ${pen.time(refusal.nextAt)}; e-mail goes at any time.`;
      case 'cap_reached':
        return pen.words`The customer was contacted often enough for one day. It is possible again from ${pen.time(refusal.nextAt)}.`;
      case 'too_soon':
        return pen.words`The customer was contacted a short while ago. It is possible again from ${pen.time(refusal.nextAt)}.`;
      case 'no_way':
        return pen.words`The order tells no way to reach the customer by ${pen.ours(catalogue.contactChannels[refusal.channel])}. Choose another one.`;
      case 'opted_out':
        return pen.words`The customer does not want to be reached by ${pen.ours(catalogue.contactChannels[refusal.channel])}. Choose another way.`;
      case 'same_type':
        return pen.words`The case is of this type already. Choose another one.`;
      case 'same_severity':
        return pen.words`The case is as severe as that already.`;
      case 'reason_missing':
        return pen.words`Give a reason in a few words; it is kept with the case.`;
      case 'no_such_target':
        return pen.words`There is no live case of this number. Check it, or choose one from the list.`;
      case 'itself':
        return pen.words`A case cannot be merged into itself. Choose another one.`;
      case 'nothing_to_undo':
        return pen.words`There is nothing to take back. What is done can be changed by another step.`;
      case 'undo_too_late':
        return pen.words`It is too late to take this back: its time is over, or something has left the house already.`;
      case 'not_your_step':
        return pen.words`The last step was ${pen.person(refusal.by)}’s; only they can take it back.`;
    }
  },
  effectProblem,
  already: 'This is so already; nothing was changed.',
} satisfies RefusalWords;

function sayRole(role: string): string {
  return knownName(catalogue.roles, role) ?? role;
}
