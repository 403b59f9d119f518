import type { RefusalWords } from '../words/refusal-words.ts';
import { actions } from './actions.ts';
import { catalogue } from './catalogue.ts';

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
      case 'too_far':
        return pen.words`该时间在一年以后，请选择较近的时间。`;
      case 'no_such_follow_up':
        return pen.words`此跟进已不存在，请打开异常单查看现有计划。`;
      case 'remedies_open':
        return pen.words`还有 ${refusal.count} 个处理方案正在核实。请等待结果，或先免核实。`;
      case 'double_remedy':
        return pen.words`同一批商品不能既退款又重新发货，须由组长决定；否则请选择其他商品行或其他处理方案。`;
      case 'effect_unknown':
        return pen.words`对同一支付或包裹的上一次请求结果未知，本次没有发送任何请求；待结果明确后再试。`;
      case 'above_limit':
        return pen.words`此金额须由组长处理：超出处理人限额，或该币种未设限额。请改用较小金额，或转派给组长。`;
    }
  },
  effectProblem: (pen, problem) => {
    switch (problem.code) {
      case 'no_order':
        return pen.words`此异常单没有可供店铺处理的订单，请选择仅记录的处理方案。`;
      case 'nothing_to_refund':
        return pen.words`已无可退金额：已退款、退款处理中或存在争议。请选择其他支付或其他处理方案。`;
      case 'choose_payment':
        return pen.words`该订单有多笔支付，请选择要退款的一笔。`;
      case 'unknown_payment':
        return pen.words`该支付不属于此订单，请从列表中选择。`;
      case 'amount_too_high':
        return pen.words`该笔支付最多还可退 ${pen.money(problem.refundable)}，请输入不超过此数的金额。`;
      case 'amount_not_positive':
        return pen.words`金额必须大于零。`;
      case 'no_lines':
        return pen.words`所选商品行都不在订单中，请至少选择一行。`;
      case 'no_address':
        return pen.words`订单没有收货地址，请先在店铺后台更正地址。`;
    }
  },
  already: '已是如此，没有做任何改动。',
} satisfies RefusalWords;
