import type { ErrorWords } from '../words/error-words.ts';

/** Mistakes at the border: what is wrong, and what to do. In Simplified Chinese. */
export const errors = {
  unknownOrder: (pen, query) =>
    pen.words`没有找到与“${pen.text(query, 80)}”相符的订单。请尝试订单号、运单号、邮箱，或手机尾号四位。`,
  unknownCase: (pen, id) => pen.words`没有异常单“${pen.text(id, 40)}”。异常单编号形如 EX-1042，可用 /cases 查找。`,
  nothingFound: (pen, query) => pen.words`没有与“${pen.text(query, 80)}”相符的异常单。请减少或更换关键词。`,
  queryTooShort: '搜索内容太短，请至少输入两个字符。',
  wrongCard: '此按钮对应的异常单与消息所示不一致，没有做任何改动。请用 /case 加编号打开异常单。',
  movedOn: (pen, status, by, at) =>
    pen.words`异常单已有变化：目前${pen.ours(status)}，最近由 ${pen.person(by)} 于 ${pen.time(at)} 更新。您的点击没有产生改动，卡片将显示最新状态。`,
  noAnswer: 'Ordermend 未能及时响应，没有做任何改动，请重试。',
  formExpired: '表单未能及时打开，没有做任何改动，请再次点击。',
  alreadySent: '此表单已提交过，以第一次提交为准。',
  dateMissing: '请选择日期和时间。',
  dateInPast: '该时间已过，请选择将来的时间。',
  dateTooFar: '该时间在一年以后，请选择较近的时间。',
  amountFormat: '请用数字和小数点填写金额，例如 12.50；不要使用逗号、空格或货币符号。',
  amountExponent: (pen, currency, digits) =>
    digits === 0
      ? pen.words`${pen.text(currency, 8)} 没有小数，请填写整数。`
      : pen.words`${pen.text(currency, 8)} 最多 ${digits} 位小数。`,
  amountCurrency: (pen, currency) => pen.words`Ordermend 不认识币种“${pen.text(currency, 8)}”，请在店铺后台退款。`,
  textMissing: '请填写内容。',
  textTooLong: (pen, most) => pen.words`请不要超过 ${most} 个字符。`,
  choiceMissing: '请选择一项。',
  choiceGone: '此选项已不可用，请重新选择。',
  notAPerson: '请选择本工作区的有效成员。',
  cannotHandle: (pen, person) =>
    pen.words`${pen.person(person)} 没有处理此团队异常单的角色。请选择其他人，或向管理员申请角色。`,
  guests: '访客和其他组织的成员不能处理异常单，请联系团队成员。',
  notInChannel: 'Ordermend 不在此频道中，请用 /invite 邀请后重试。',
  slackRefused: (pen, error) =>
    pen.words`Slack 不允许 Ordermend 在此进行操作（${pen.text(error, 60)}）。管理员可运行“ordermend doctor”查明原因。`,
  failed: (pen, reference) =>
    pen.words`系统出现问题，没有做任何改动。请重试；若仍然如此，请把编号 ${pen.text(reference, 40)} 告知管理员。`,
} satisfies ErrorWords;
