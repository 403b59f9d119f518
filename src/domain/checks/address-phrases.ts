/** What people write instead of an address that the shop is believed to know. */
export const SAME_AS_BEFORE =
  /^(?:the\s+)?(?:same(?:\s+(?:address|place))?(?:\s+as\s+(?:before|above|always|usual|last(?:\s+time|\s+order)?|previous(?:ly)?|billing(?:\s+address)?))?|(?:as|see)\s+(?:before|above|usual)|usual\s+(?:address|place)|my\s+(?:usual\s+|old\s+)?address|ditto|you\s+(?:already\s+)?(?:know|have)\s+(?:it|my\s+address)|wie\s+(?:immer|oben|zuvor|letztes\s+mal|gehabt)|comme\s+(?:d['’]habitude|avant|la\s+derni[eè]re\s+fois)|m[eê]me\s+adresse|igual\s+que\s+(?:antes|siempre)|la\s+misma(?:\s+de\s+siempre)?|mesmo\s+endere[cç]o|o\s+mesmo|come\s+(?:prima|sempre))[.!\s]*$/iu;

/** The same in Chinese, in either script. */
export const SAME_AS_BEFORE_ZH =
  /^(?:地址)?(?:同上|同前|同上次|照旧|老地[址方点點]|原(?:来的?)?地址|(?:和|跟|与|同)?(?:上次|上回|之前|以前|前面|原来|平时)(?:的)?(?:一样|相同|地址|那个地址)?|不变|你们?(?:知道|有)的?)[。.!！\s]*$/u;

/** What people type to get past a field. */
export const PLACEHOLDER_ADDRESS =
  /^(?:test(?:ing|e|s)?(?:\s+(?:address|street|test))?|asdf+\w*|qwert\w*|(?<sign>.)\k<sign>{2,}|n\/?a|none|null|nil|undefined|unknown|tbd|tba|todo|address(?:\s*(?:line)?\s*1)?|street(?:\s+address)?|no\s+address|not\s+(?:available|provided)|abc|xyz|foo|bar|xx+|测试(?:地址)?|地址|无|没有|暂无|未知|不知道|随便|保密|详细地址|[\s.,\-_/?*#]+|\d{1,2})$/iu;

/** Boxes at a post office, to which only the post delivers. */
export const PO_BOX =
  /\bp\.?\s*o\.?\s*box\b|\bpost\s+office\s+box\b|\bpob\s+\d|\bpostfach\b|\bpostbus\b|\bpostboks\b|\bbo[iî]te\s+postale\b|\bb\.?p\.?\s*\d{2,}|\bapartado(?:\s+postal)?\b|\bcaixa\s+postal\b|\bcasella\s+postale\b|\bskrytka\s+pocztowa\b|信箱|私書箱|사서함/iu;
