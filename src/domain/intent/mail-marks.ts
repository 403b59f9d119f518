/** A line that introduces what is quoted below it. */
export const ATTRIBUTIONS: readonly RegExp[] = [
  /^(?:on|le|em|el|il|op) .{4,200}(?:wrote|a écrit|escreveu|escribió|ha scritto|schreef)\s*:$/i,
  /^am .{4,100}\bschrieb\b.{0,100}:$/i,
  /^[在于].{0,40}\d.{0,200}(?:写道|寫道|写到)\s*[：:]$/,
  /^.{1,100}[在于]\s*\d{4}.{0,100}(?:写道|寫道|写到)\s*[：:]$/,
];

/** A line below which nothing was written for this mail. */
export const HISTORY_MARKS: readonly RegExp[] = [
  /^-{2,}\s*(?:original message|forwarded message|原始邮件|原始郵件|转发(?:的)?邮件|回复的?原邮件|replied message)\s*-{2,}/i,
  /^_{10,}$/,
  /^-*\s*(?:please )?(?:type|write) your reply above this line/i,
  /^(?:发件人|寄件者|寄件人)\s*[：:]/,
];

/** Outlook's history: `From:` counts only when another header follows soon. */
export const HEADER_START = /^\*?from\s*:\*?\s*\S/i;
export const HEADER_NEXT = /^\*?(?:sent|date|to|subject)\s*:\*?/i;

/** A line that starts what a device or a habit adds below the answer. */
export const SIGNATURE_MARKS: readonly RegExp[] = [
  /^--\s?$/,
  /^sent from (?:my|mail|outlook|yahoo|the)\b.{0,60}$/i,
  /^get outlook for\b/i,
  /^(?:发自|來自|来自|從我的|从我的)\s*(?:我的)?\s*\S{0,20}(?:iphone|ipad|手机|手機|华为|小米|邮箱|郵箱|大师|mail|android|荣耀|oppo|vivo)/i,
  /^从\s*windows\s*版?\s*邮件发送/i,
  /^(?:(?:with )?(?:kind|best|warm)(?:est)? (?:regards|wishes)|regards|best|sincerely|yours (?:sincerely|faithfully|truly)|cheers)\s*,\s*$/i,
  /^(?:此致|顺颂商祺|祝好|祝商祺)[，,。!！]?\s*$/,
];
