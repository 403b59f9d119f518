import { threatWords } from './threat-words.ts';

/** A sign that people of the trade know, whichever words stand around it; a model learns how much it weighs. */
interface Cue {
  readonly name: string;
  readonly words: readonly RegExp[];
}

const CUES: readonly Cue[] = [
  {
    name: 'broken',
    words: [
      /\b(?:brok\w*|crack\w*|smash\w*|shatter\w*|dent(?:ed|s)?|damag\w*|defect\w*|faulty|torn|ripped|leak\w*|crush\w*|squash\w*|scratch\w*|snapped|bent|chipped|burst|mou?ld\w*|melted|soaked|ruined|stained|loose|(?:does|is|did|will|has)?n[o']?t (?:work\w*|turn\w* on|charge|start|function)|wont (?:turn|charge|start|work|connect)|doesnt (?:work|turn|start)|stopped working|fell (?:off|apart)|came apart|dead)\b/g,
      /坏|碎|裂|破|漏[水液油粉了]|烂|断|压扁|变形|凹|磕|划痕|瑕疵|损|霉|化了|开线|没反应|不能用|用不了|不亮|不转|黑屏|冒烟|发臭|摔|湿透|缺口|死机|报错/g,
    ],
  },
  {
    name: 'wrong',
    words: [
      /\b(?:wrong (?!pin|amount|rate|exchange|price|account|address|name|number|postcode|zip|person|card)\w+|(?:wrong|incorrect|different|another|wrongly) (?:\w+ )?(?:items?|products?|sizes?|colou?rs?|models?|brands?|versions?|goods|variant|one|flavou?r|order|thing)|instead of|(?:not|isnt) what i|(?:not|isnt) (?:my order|mine|the (?:one|item|product)) ?(?:i|we)?|someone elses|mixed up|(?:does(?: not|nt)) match|never ordered|did ?nt order|(?:i|we) (?:ordered|chose|bought|selected)[^.?!]{0,80}(?:got|received|sent|shipped|this is)|(?:got|received|sent|shipped)[^.?!]{0,80}(?:i|we) (?:ordered|chose|bought|selected|paid for)|swapped|switched)\b/g,
      /(?:发|寄|送|拿|给)错|错发|不是我(?:买|要|订|选|拍)|货不对板|(?:颜色|尺码|型号|款式|规格|口味|大小|码数|品牌)(?:不对|错|不符|不一样)|与订单不|跟订单不|和(?:下单|订单|我)\S{0,6}(?:不一样|不同|不符)|别人的|(?:买|要|订|定|选|拍|下单)的?是\S{0,20}?(?:收到|发|寄|来|到)|搞混|寄串/g,
    ],
  },
  {
    name: 'missing',
    words: [
      /\b(?:missing|forgot(?:ten)?|left out|(?:was|were|is|are|did)(?: not|nt) (?:\w+ )?(?:in|inside|included|packed|there|contain)|not included|only (?:got|received|sent|one|two|half|part)|just one|empty (?:box|package|parcel|envelope)|(?:box|parcel|package) (?:was|is) empty|incomplete|short (?:by|one|shipment)|one \w+ short|no \w+ in the|lacks?|came without|not all)\b/g,
      /少(?:了|发|一|两|装|件|给|块|包)|漏(?:发|了一|装|寄)|缺(?!点|口)|没有?(?:放|装|附|给我|给)|空(?:盒|包|箱)|只(?:收到|有|发|给)|不全|不完整|没收到赠|还差|数量不/g,
    ],
  },
  {
    name: 'money_back',
    words: [
      /\b(?:refund\w*|reimburs\w*|money back|return(?:s|ed|ing)?|cancel\w*|exchang\w*|send (?:it|them|this|one|these)?\s?back|sent it back|withdraw\w*|swap it)\b/g,
      /退(?:款|货|钱|换|掉|回)?(?!役|休|租|订你)|取消|撤(?:单|销)|不想?要了|换(?:货|一件|个?大|个?小|尺码)|还我钱|钱还/g,
    ],
  },
  {
    name: 'address',
    words: [
      /\b(?:address\w*|post ?code|zip(?: code)?|apartment|house number|flat number|recipient|moved|relocated|redirect|reroute[d]?|(?:deliver|ship|send) (?:it |to |both )?(?:\w+ ){0,3}(?:instead|to my)|instead of home)\b/g,
      /地址|收[货件]人|门牌|楼号|单元|搬家|改(?:寄|送|派|到|成)|转寄|邮编|街道|改个?(?:收货|电话)|(?:电话|手机号?|号码)(?:写错|换了|填错)|(?:寄|送|发)到/g,
    ],
  },
  {
    name: 'waiting',
    words: [
      /\b(?:where(?:s| is| are)|track\w*|arriv\w*|deliver\w*|dispatch\w*|shipp?(?:ed|ing|ment)?|courier|still waiting|not (?:yet )?(?:received|here|come)|status|eta|delayed|late|yet)\b/g,
      /到哪|物流|快递|发货|派送|派件|运输|什么时候(?:能)?(?:到|发|送)|啥时候(?:能)?(?:到|发)|多久(?:能|可以)?(?:到|收)|还没(?:有)?(?:到|发|收|送)|没收到|未收到|未送|没更新|不更新|揽收|清关|签收|催|几天到|没到|在哪/g,
    ],
  },
  {
    name: 'thanks',
    words: [
      /\b(?:thank\w*|thx|tysm|ty|cheers|appreciat\w*|grateful|obliged|pleased|happy|great|perfect|awesome|brilliant|wonderful|fantastic|excellent|love|solved|sorted)\b/g,
      /谢+|感谢|感激|感恩|辛苦|满意|好评|点赞|太好了|太棒|很棒|不错|蟹蟹|3q|thx|靠谱|给力|赞|解决了|已解决/g,
    ],
  },
];

/** A cue that a text gives, with the words that gave it. */
export interface Found {
  readonly name: string;
  readonly words: readonly string[];
}

/** The cues in a text that `plainText` made and in what the customer wrote: threats stand in numbers too. */
export function findCues(plain: string, written: string): readonly Found[] {
  const found = CUES.map(({ name, words }) => ({ name, words: matches(plain, words) }));
  return [{ name: 'threat', words: threatWords(written) }, ...found].filter(({ words }) => words.length > 0);
}

function matches(text: string, patterns: readonly RegExp[]): readonly string[] {
  return [...new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([word]) => word.trim())))];
}
