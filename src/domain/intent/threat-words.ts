/** Announces authorities, lawyers or a chargeback: domain.md 2.1, with what else customers say for the same. */
const THREAT_WORDS = [
  /(?<!\d)1(?:2315|2345|2377)(?!\d)|黑猫|律师(?!事务所|楼)|起诉|诉讼|法院|法庭|法律(?:途径|责任|程序|手段)|司法途径|打官司|吃官司|仲裁|投诉到|消协|消费者(?:协会|保护)|消保[会官]|工商(?:局|所|投诉|举报)|市场?监管?局|举报|报警|报案|警察|公安|拒付|曝光|记者|媒体|告(?:你们|到|上|死)|(?<!\d)315(?!\d)|维权|立案/g,
  /\bcharge ?backs?\b|\blawyers?\b|\battorneys?\b|\bsolicitors?\b|\bsmall claims\b|\bsu(?:e|ing|ed)\b|\blegal(?:ly)? (?:action|steps?|team|proceedings|advice)\b|\bproceedings\b|\b(?:to|in) court\b|\btribunal\b|\bombudsm[ae]n\b|\btrading standards\b|\bbbb\b|\bbetter business bureau\b|\bftc\b|\bregulator\b|\bconsumer (?:protection|affairs|rights)\b|\bauthorities\b|\bpolice\b|\breport(?:ing|ed)? (?:you|your|this)\b|\b(?:to|going) (?:the )?(?:press|newspapers?|media|public)\b|\bjournalist\b|\bdispute (?:the|this) (?:charge|payment)\b|\bscam(?:mers?|ming)?\b|\bcrooks?\b|\banwalt\b|\bavvocato\b|\babogado\b|\badvogado\b|\bprocon\b|\breclame aqui\b/gi,
] as const;

/** The words of a text that hold a threat, as the customer wrote them and each once; none when there is none. */
export function threatWords(text: string): readonly string[] {
  const found = THREAT_WORDS.flatMap((words) => [...text.matchAll(words)].map(([word]) => word));
  return [...new Set(found)];
}
