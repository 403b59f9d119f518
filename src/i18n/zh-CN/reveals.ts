import type { RevealWords } from '../words/reveal-words.ts';

/** Contact data that is shown for a while, in Simplified Chinese. */
export const reveals = {
  title: '客户联系方式',
  submit: '继续',
  means: '您可查看客户联系方式五分钟。查看人和理由会记入异常单历史。',
  reason: '查看理由',
  ready: (pen, id) => pen.words`您现在可以查看 ${pen.ours(id)} 的客户联系方式，五分钟后消失。`,
  show: '显示',
  hide: '隐藏',
  heading: (pen, id) => pen.words`${pen.ours(id)} 的客户联系方式`,
  disappears: (pen, at) => pen.words`仅您可见，${pen.time(at)} 消失；请勿复制到 Slack 中。`,
  fields: { name: '客户', recipient: '收件人', phone: '电话', email: '邮箱', address: '地址' },
  line: (pen, label, value) => pen.words`${pen.ours(label)}：${pen.text(value, 300)}`,
  nothing: '没有此客户的联系方式。',
  over: '五分钟已过，如需再次查看请重新填写理由。',
} satisfies RevealWords;
