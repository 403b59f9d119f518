/** English and Chinese words that commands understand, each list naming one thing (contract 9). */
const WORDS = {
  help: ['help', '?', '帮助'],
  mine: ['mine', 'my', '我的'],
  open: ['open', '待处理'],
  due: ['due', '到期'],
  waiting: ['waiting', '等待', '等待中'],
  next: ['next', '下一个'],
  search: ['search', '搜索'],
  why: ['why', '原因', '为什么'],
  whyNot: ['why-not', 'whynot', '为什么没有', '为何没有', '未报原因'],
  today: ['today', '今天'],
  yesterday: ['yesterday', '昨天'],
  week: ['week', '本周'],
  health: ['health', '状态', '健康'],
  rules: ['rules', '规则'],
  silence: ['silence', 'silences', '静音'],
  unsilence: ['unsilence', '取消静音', '解除静音'],
  procedures: ['procedures', 'procedure', 'sop', '流程', '操作流程'],
  settings: ['settings', '设置'],
  mySettings: ['my-settings', '我的设置'],
} as const;

/** A word of a command, whatever language it was typed in. */
export type Word = keyof typeof WORDS;

/** Splits what was typed into its first word, if it is one of ours, and the rest. */
export function readWord(text: string): { readonly word: Word | undefined; readonly rest: string } {
  const [first = '', ...others] = text.trim().split(/\s+/);
  const rest = others.join(' ');
  const found = (Object.keys(WORDS) as Word[]).find((word) =>
    (WORDS[word] as readonly string[]).includes(first.toLowerCase()),
  );
  return { word: found, rest: found === undefined ? text.trim() : rest };
}
