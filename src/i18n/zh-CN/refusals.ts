import { knownName } from '../name-of.ts';
import type { RefusalWords } from '../words/refusal-words.ts';
import { actions } from './actions.ts';
import { catalogue } from './catalogue.ts';
import { effectProblem } from './effect-problems.ts';

/** Why not, and what is possible instead. In Simplified Chinese. */
export const refusals = {
  refusal: (pen, refusal) => {
    switch (refusal.code) {
      case 'no_role':
        return pen.words`您在此团队中没有可以“${pen.ours(actions.buttons[refusal.action])}”的角色。请向组长或 Ordermend 管理员申请；您仍可查询异常单。`;
      case 'not_owner':
        return pen.words`此异常单由 ${pen.person(refusal.owner)} 负责，只有本人或组长可以“${pen.ours(actions.buttons[refusal.action])}”。您可以添加备注，或请对方退回待领。`;
      case 'taken':
        return pen.words`${pen.person(refusal.owner)} 已认领此异常单。您可以添加备注，或由组长转派。`;
      case 'not_now': {
        const status = pen.ours(catalogue.statuses[refusal.status]);
        const action = pen.ours(actions.buttons[refusal.action]);
        const now = pen.join(
          refusal.allowed.map((it) => pen.ours(actions.buttons[it])),
          '、',
        );
        return refusal.allowed.length === 0
          ? pen.words`异常单目前${status}，无法再进行“${action}”或其他操作。`
          : pen.words`异常单目前${status}，无法“${action}”。当前可以：${now}。`;
      }
      case 'past':
        return pen.words`该时间已过，请选择将来的时间。`;
      case 'beyond_deadline':
        return pen.words`暂缓时间超过了截止时间 ${pen.time(refusal.deadlineAt)}，请选择更早的时间。`;
      case 'nothing_to_wait_for':
        return pen.words`请选择时间或等待的事情，或两者都选。`;
      case 'too_far':
        return pen.words`该时间在一年以后，请选择较近的时间。`;
      case 'no_such_follow_up':
        return pen.words`此跟进已不存在，请打开异常单查看现有计划。`;
      case 'no_such_task':
        return pen.words`此协助请求已撤回，请打开异常单查看当前的请求。`;
      case 'answer_missing':
        return pen.words`请填写答复，提问的人会在异常单中看到。`;
      case 'answered_already':
        return pen.words`${pen.person(refusal.by)} 已经答复过了。如有补充，请在异常单中添加备注，或直接告知提问的人。`;
      case 'remedies_open':
        return pen.words`还有 ${refusal.count} 个处理方案正在核实。请等待结果，或先免核实。`;
      case 'double_remedy':
        return pen.words`同一批商品不能既退款又重新发货，须由组长决定；否则请选择其他商品行或其他处理方案。`;
      case 'effect_unknown':
        return pen.words`对同一支付或包裹的上一次请求结果未知，本次没有发送任何请求；待结果明确后再试。`;
      case 'consent_missing':
        return pen.words`此方案须先征得客户同意。请发送消息让客户选择并等待回复，或在备注中写明客户是如何同意的。`;
      case 'steps_open':
        return pen.words`流程中还有 ${refusal.steps.length} 个必做步骤未完成。请在处理清单中勾选，或说明略过的原因。`;
      case 'hold_stands':
        return pen.words`订单仍被此异常单暂扣，结束后将无人放行。请先放行，或决定继续暂扣，再结束异常单。`;
      case 'approval_pending':
        return pen.words`此异常单有处理方案正在等待审批。请等待结果，或先撤回申请。`;
      case 'other_approval':
        return pen.words`您看到的申请已有结果，或现在申请的是另一项。请查看异常单卡片。`;
      case 'own_approval':
        return pen.words`这是您本人提出的申请，须由他人批准。您可以驳回以撤回申请。`;
      case 'signed_already':
        return pen.words`您已批准，还需另一人签批。`;
      case 'wrong_approver': {
        const who = refusal.needs.map((roles) => pen.ours(roles.map((role) => sayRole(role)).join('或')));
        return pen.words`须由以下人员批准：${pen.join(who, '；以及')}。请联系他们。`;
      }
      case 'contact_locked':
        return pen.words`${pen.person(refusal.by)} 正在联系该客户，至 ${pen.time(refusal.until)} 为止。请先与其沟通，或稍后再试。`;
      case 'quiet_hours':
        return pen.words`客户当地正是休息时间，${pen.time(refusal.nextAt)} 起可以致电或发短信；邮件不受限制。`;
      case 'cap_reached':
        return pen.words`今天联系该客户的次数已达上限，${pen.time(refusal.nextAt)} 起可以再次联系。`;
      case 'too_soon':
        return pen.words`刚刚联系过该客户，${pen.time(refusal.nextAt)} 起可以再次联系。`;
      case 'no_way':
        return pen.words`订单中没有可用于“${pen.ours(catalogue.contactChannels[refusal.channel])}”的联系方式，请选择其他方式。`;
      case 'opted_out':
        return pen.words`客户不希望通过“${pen.ours(catalogue.contactChannels[refusal.channel])}”被联系，请选择其他方式。`;
      case 'same_type':
        return pen.words`异常单已是此类型，请选择其他类型。`;
      case 'same_severity':
        return pen.words`异常单已是此严重程度。`;
      case 'reason_missing':
        return pen.words`请简要说明原因，原因会随异常单保存。`;
      case 'no_such_target':
        return pen.words`没有此编号的进行中异常单，请核对编号或从列表中选择。`;
      case 'itself':
        return pen.words`异常单不能与自身合并，请选择其他异常单。`;
      case 'nothing_to_undo':
        return pen.words`没有可撤回的操作，可用其他操作更改。`;
      case 'undo_too_late':
        return pen.words`已无法撤回：超过了撤回时限，或已有内容对外发送。`;
      case 'not_your_step':
        return pen.words`上一步由 ${pen.person(refusal.by)} 操作，只有本人可以撤回。`;
    }
  },
  effectProblem,
  already: '已是如此，没有做任何改动。',
} satisfies RefusalWords;

function sayRole(role: string): string {
  return knownName(catalogue.roles, role) ?? role;
}
