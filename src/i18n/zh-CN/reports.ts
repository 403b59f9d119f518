import { typeName } from '../type-name.ts';
import type { ReportWords } from '../words/report-words.ts';
import { exceptions } from './exceptions.ts';

/** Opening a case by hand, in Simplified Chinese. */
export const reports = {
  title: '上报异常',
  submit: '建立异常单',
  fields: { order: '订单', code: '异常类型' },
  hints: { order: '订单号、订单编号、运单号、邮箱或电话号码。' },
  severalOrders: (pen, query, numbers) =>
    pen.words`“${pen.text(query, 60)}”对应多个订单：${pen.text(numbers.slice(0, 5).join('、'), 120)}。请指明其中一个。`,
  notAllowed: '只有处理异常单的人员可以上报异常。请告知团队成员，或向 Ordermend 管理员申请角色。',
  opened: (pen, { id, code, order }) =>
    pen.words`已建立 ${pen.ours(id)}：${pen.text(typeName(exceptions, code), 60)}，订单 ${pen.text(order, 40)}。卡片会发到负责团队的频道。`,
  exists: (pen, { id, code, order, owner }) => {
    const there = pen.words`已有异常单 ${pen.ours(id)}：${pen.text(typeName(exceptions, code), 60)}，订单 ${pen.text(order, 40)}`;
    return owner === undefined
      ? pen.words`${there}。尚无人认领，未重复建立。`
      : pen.words`${there}。由 ${pen.person(owner)} 负责，未重复建立。`;
  },
  card: '查看卡片',
  reason: (pen, by, note) => pen.words`${pen.person(by)} 上报：“${pen.text(note, 200)}”`,
} satisfies ReportWords;
