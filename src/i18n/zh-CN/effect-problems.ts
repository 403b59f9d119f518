import type { RefusalWords } from '../words/refusal-words.ts';

/** Why a remedy cannot be executed as it was chosen, and what is possible instead. In Simplified Chinese. */
export const effectProblem: RefusalWords['effectProblem'] = (pen, problem) => {
  switch (problem.code) {
    case 'no_order':
      return pen.words`此异常单没有可供店铺处理的订单，请选择仅记录的处理方案。`;
    case 'nothing_to_refund':
      return pen.words`已无可退金额：已退款或退款处理中。请选择其他支付或其他处理方案。`;
    case 'choose_payment':
      return pen.words`该订单有多笔支付，请选择其中一笔。`;
    case 'unknown_payment':
      return pen.words`该支付不属于此订单，请从列表中选择。`;
    case 'amount_needed':
      return pen.words`请输入金额。`;
    case 'amount_too_high':
      return pen.words`该笔支付最多还可退 ${pen.money(problem.refundable)}，请输入不超过此数的金额。`;
    case 'amount_not_positive':
      return pen.words`金额必须大于零。`;
    case 'payable_unknown':
      return pen.words`应付金额未知，无法算出多付多少。请改用部分退款并填写金额。`;
    case 'no_excess':
      return pen.words`客户没有多付，请选择其他处理方案。`;
    case 'disputed':
      return pen.words`该支付存在争议，由银行裁定，不能退款。请提交证据或接受拒付。`;
    case 'not_an_inquiry':
      return pen.words`银行已正式立案，此时退款会重复赔付。请提交证据或接受拒付。`;
    case 'not_authorized':
      return pen.words`该订单没有有效的预授权，请选择其他处理方案。`;
    case 'captured':
      return pen.words`该款项已请款，无法撤销，请改为退款。`;
    case 'voided':
      return pen.words`该预授权已撤销，无需再处理。`;
    case 'choose_lines':
      return pen.words`该订单有多行商品，请勾选其中的商品行。`;
    case 'no_lines':
      return pen.words`所选商品行都不在订单中，请至少选择一行。`;
    case 'quantity_too_high':
      return pen.words`数量超过所选商品行的订购数量。请减少数量，留空则为全部。`;
    case 'no_address':
      return pen.words`订单没有收货地址，请先更正地址。`;
    case 'nothing_new':
      return pen.words`内容与现有信息相同，请填写需要更改的内容。`;
    case 'already_held':
      return pen.words`订单已在暂扣中，无需再处理。`;
    case 'choose_hold':
      return pen.words`该订单有多个暂扣，请选择要放行的一个。`;
    case 'no_hold':
      return pen.words`该暂扣已不存在，请查看订单。`;
    case 'order_cancelled':
      return pen.words`订单已取消，请选择其他处理方案。`;
    case 'handed_over':
      return pen.words`该订单已有包裹交给承运商，请改为拦截包裹。`;
    case 'choose_parcel':
      return pen.words`该订单有多个包裹，请选择其中一个。`;
    case 'no_parcel':
      return pen.words`该订单没有在途包裹，请选择其他处理方案。`;
    case 'delivered':
      return pen.words`包裹已签收，请改为安排退货。`;
  }
};
