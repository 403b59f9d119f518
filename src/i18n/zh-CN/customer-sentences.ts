import { mailDomain } from '../mail-domain.ts';
import { nameOf } from '../name-of.ts';
import type { Sentences } from '../sentence.ts';
import { evidenceNames } from './evidence-names.ts';

/** Findings about what customers told of themselves. */
export const customerSentences = {
  'CUS.INFO_WRONG': (pen, it) => {
    const problems = it.list('problems');
    if (problems === undefined) return undefined;
    const told = problems.slice(0, 4).map((problem) => {
      const [field = '', what = ''] = problem.split(':');
      return pen.words`${pen.text(nameOf(evidenceNames.fields, field), 40)}${pen.text(nameOf(evidenceNames.data, what), 60)}`;
    });
    const meant = mailDomain(it.text('suggestion'));
    const said = pen.join(told, '，');
    return meant === undefined ? pen.words`${said}。` : pen.words`${said}，疑似应为 ${pen.text(meant, 60)}。`;
  },
  'CUS.ADDR_VAGUE': (pen, it) => {
    const [problem, suggestion] = [it.text('problem'), it.text('suggestion')];
    if (problem === undefined) return undefined;
    const said = pen.text(nameOf(evidenceNames.addresses, problem), 100);
    return suggestion === undefined ? pen.words`${said}。` : pen.words`${said}（疑似${pen.text(suggestion, 40)}）。`;
  },
  'CUS.UNREACHABLE': (pen, it) => {
    const [attempts, channels, lastAt, outcome, carrier] = [
      it.number('attempts'),
      it.list('channels'),
      it.number('lastAttemptAt'),
      it.text('lastOutcome'),
      it.text('carrierSays'),
    ];
    if (attempts !== undefined && attempts > 0 && channels !== undefined && lastAt !== undefined) {
      const by = pen.text(channels.map((channel) => nameOf(evidenceNames.channels, channel)).join('、'), 60);
      const how = pen.text(nameOf(evidenceNames.outcomes, outcome ?? ''), 40);
      return pen.words`通过${by}联系 ${attempts} 次均失败，最近一次为 ${pen.time(lastAt)}：${how}。`;
    }
    return carrier === undefined ? undefined : pen.words`承运商联系不上收件人：${pen.text(carrier, 100)}。`;
  },
  'CUS.ADDR_CHANGED_LATE': (pen, it) => {
    const [changed, createdAt] = [it.list('changed'), it.number('labelCreatedAt')];
    if (createdAt === undefined) return undefined;
    const parts = pen.text((changed ?? []).map((part) => nameOf(evidenceNames.addressParts, part)).join('、'), 80);
    return changed === undefined
      ? pen.words`面单于 ${pen.time(createdAt)} 打印之后，客户修改了地址。`
      : pen.words`面单于 ${pen.time(createdAt)} 打印之后，客户修改了地址（${parts}）。`;
  },
} satisfies Sentences;
