import type { SilenceField } from '../../domain/detection/silence.ts';
import type { SilenceWords } from '../words/silence-words.ts';

/** Conditions as people here say them; both names are understood. */
const FIELDS: Readonly<Record<SilenceField, string>> = {
  code: '类型',
  family: '类别',
  severity: '严重程度',
  channel: '渠道',
  carrier: '承运商',
  sku: '商品',
  source: '来源',
  team: '团队',
};

/** Silences, in Simplified Chinese. */
export const silences = {
  title: '静音',
  none: '目前没有静音。',
  line: (pen, name, matcher, until, by, reason) =>
    pen.words`${pen.ours(name)}：${pen.text(matcher, 200)}，至 ${pen.time(until)}，由 ${pen.person(by)} 设置：“${pen.text(reason, 160)}”`,
  kept: (pen, kept, now) =>
    kept === 0
      ? pen.words`尚未压下任何异常单`
      : now === 0
        ? pen.words`已压下 ${kept} 个异常单`
        : pen.words`已压下 ${kept} 个异常单，其中 ${now} 个仍未发布`,
  set: (pen, name, matcher, until) =>
    pen.words`${pen.ours(name)} 已生效：符合 ${pen.text(matcher, 200)} 的新异常单照常记录，但在 ${pen.time(until)} 之前不发布；届时仍未结的会补发卡片。如需提前结束，请用 /ordermend 取消静音 ${pen.ours(name)}。`,
  ended: (pen, name, keptNow) =>
    keptNow === 0
      ? pen.words`${pen.ours(name)} 已结束，没有需要补发的异常单。`
      : pen.words`${pen.ours(name)} 已结束。被压下的 ${keptNow} 个异常单中仍未结的现在补发卡片。`,
  howTo: (pen) =>
    pen.words`设置静音：\`/ordermend 静音 LOG.* 承运商=dhl 4小时 转运中心罢工\`；结束静音：\`/ordermend 取消静音 S-1\`。`,
  onCase: (pen, name, until) => pen.words`由 ${pen.ours(name)} 静音至 ${pen.time(until)}`,
  banner: (pen, count) => pen.words`${count} 项静音`,
  refused: {
    leadsOnly: (pen) =>
      pen.words`只有组长可以静音，没有做任何改动。请组长输入 \`/ordermend 静音 LOG.* 承运商=dhl 4小时 转运中心罢工\`。`,
    notYourTeams: (pen, teams) =>
      pen.words`您只能静音自己团队的异常单，请加上团队，例如 \`团队=${pen.text(teams[0] ?? '', 40)}\`。您的团队：${pen.text(teams.join('、'), 200)}。`,
    unknown: (pen, name) =>
      pen.words`目前没有静音“${pen.text(name, 20)}”。用 \`/ordermend 静音\` 查看，用 \`/ordermend 取消静音 S-1\` 结束。`,
    noCondition: (pen) =>
      pen.words`请先写条件，再写时长，最后写原因：\`/ordermend 静音 LOG.* 承运商=dhl 4小时 转运中心罢工\`。`,
    unknownCondition: (pen, word, fields) =>
      pen.words`“${pen.text(word, 60)}”既不是条件也不是时长。条件可以是 \`LOG.*\` 这样的类型，或 ${pen.text(fields.map((field) => `${FIELDS[field as SilenceField]}=…`).join('、'), 200)}；例如 \`/ordermend 静音 LOG.* 承运商="DHL Express" 4小时 转运中心罢工\`。`,
    twice: (pen, field) =>
      pen.words`“${pen.ours(FIELDS[field])}”出现了两次。每个条件只能写一次；请分成两项静音，或使用 \`*\`。`,
    unknownValue: (pen, field, value, known) =>
      pen.words`没有值为“${pen.text(value, 60)}”的${pen.ours(FIELDS[field])}。可用的值：${pen.text(known.join('、'), 400)}。`,
    noLength: (pen) =>
      pen.words`请在条件之后写明时长（分钟、小时或天）：\`/ordermend 静音 LOG.* 承运商=dhl 4小时 转运中心罢工\`。`,
    tooLong: (pen) => pen.words`静音最长 7 天。请写 \`7天\` 或更短，到期后可再次设置。`,
    noReason: (pen) =>
      pen.words`请在最后写明原因，方便他人了解：\`/ordermend 静音 LOG.* 承运商=dhl 4小时 转运中心罢工\`。`,
  },
} satisfies SilenceWords;
