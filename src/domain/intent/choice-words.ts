/** Ways to write a number of an option; NFKC has made １ and ① plain digits before. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};

/** What people say before a choice that changes nothing about it. */
export const BEFORE_CHOICE =
  /^(?:(?:hi|hello|hey|dear [\p{L} ]{1,30}|ok(?:ay)?|yes|sure|你好|您好|好的?|嗯|亲)[\s,，、!！.。:：]+)*(?:(?:we|i)(?:'d| would)? (?:like|choose|pick|prefer|want|select|take|go (?:for|with))(?: to have)?|(?:we|i)'ll (?:take|have|go (?:for|with))|my choice(?: is|:)?|please|我(?:们)?(?:选择?|要|想要)|请?选择?|请(?:帮我|给我)?|要|就)?[\s:：]*/iu;

/** What may stand right before a number: "option 1", "方案一", "第一个", "no. 1", "the first". */
export const BEFORE_NUMBER = /^(?:the\s+)?(?:(?:option|choice|number|no\.?|nr\.?|选项|方案|第)\s*[:：]?\s*)?/iu;

/** What may stand right before an option's words. */
export const BEFORE_WORDS = /^(?:a|an|the|my)\s+/iu;

/** What may stand right after a choice and changes nothing: "1号", "first one", "refund please", "退款吧，谢谢". */
export const AFTER_CHOICE =
  /^(?:\s*(?:个|号|项|种|吧|啦|了|哈|呢?谢谢(?:你们|您|你|啦)?|多谢|辛苦了?|麻烦了|(?:please|pls|thanks?|thank you|thx|(?<=first |second |third |fourth )(?:one|option|choice))(?![\p{L}\p{N}])))+/iu;

/** Words that make the rest of a reply a doubt, a condition, a question or another wish. */
export const DOUBT =
  /[?？]|不|没|别|或|还是|但|如果|要是|除非|吗|呢|什么|怎么|多久|几时|哪|先|都|也|和|改|\b(?:not|no|don'?t|won'?t|never|or|but|if|unless|when|how|what|why|which|both|and|also|instead|maybe|perhaps|unsure|otherwise|rather|either|neither)\b/iu;
