/** Traditional characters that shops read often, each with its simplified form after it. */
const TRADITIONAL =
  '貨货發发錯错請请訂订單单換换壞坏謝谢誤误補补們们裏里裡里這这個个還还沒没麼么點点電电話话號号錢钱顏颜與与問问題题處处訴诉師师損损幫帮辦办費费運运遞递時时間间後后會会給给說说對对嗎吗過过來来見见無无開开關关門门車车長长東东樣样實实經经應应將将額额該该檢检舉举報报聯联係系變变區区樓楼買买賣卖價价數数層层濕湿滿满藍蓝紅红綠绿黃黄為为從从現现務务達达動动劃划當当體体產产業业證证據据讓让護护協协責责賠赔償偿騙骗詐诈別别';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  (TRADITIONAL.match(/../gu) ?? []).map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

/** A text as the models read it: one width, lower case, simplified characters; links, addresses and numbers become signs. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3400-\u9fff]/g, (letter) => SIMPLIFIED.get(letter) ?? letter)
    .replace(/https?:\/\/\S+|www\.\S+/g, ' @ ')
    .replace(/[\w.+-]+@[\w.-]+/g, ' @ ')
    .replace(/['’]/g, '')
    .replace(/[a-z]{0,4}[-#]?\d[\d-]{4,}\w*|#\d+/g, ' # ')
    .replace(/\d+(?:[.,]\d+)*/g, ' 0 ');
}
