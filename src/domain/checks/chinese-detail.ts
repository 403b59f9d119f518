/** How much a detail of a Chinese address tells a courier. */
export type DetailKind = 'exact' | 'place' | 'street' | 'word' | 'none';

// Characters of both scripts: the sort of place that people and couriers find without a number (domain 3, rule 10).
const PLACE =
  /[村屯庄莊寨组組队隊苑府城里园園院厂廠店铺鋪场場站馆館所局坊湾灣岛島营營楼樓栋棟幢座室号號厦廈湖期旁]|单元|單元|社区|小区|[园校厂]区|公寓|花园|家园|中心|学校|大学|中学|小学|宾馆|酒店|宿舍|驿站|超市|公司|银行|对面|隔壁|门口|楼下/;
const STREET = /[\u3400-\u9fff]{1,8}?(?:公路|大道|大街|胡同|国道|省道|[路街道巷弄])(?:[东南西北中]段|口|交叉口|附近)?/g;
const NUMBER = /[0-9０-９]|[一二三四五六七八九十百零〇]+(?:[号號栋棟幢座楼樓层層室期组組队隊门門]|单元|單元)/;
const HAN = /[\u3400-\u9fff]/g;

/** Tells what the part of a Chinese address below town or district names. */
export function chineseDetail(detail: string): DetailKind {
  const signs = detail.match(HAN)?.length ?? 0;
  const letters = /[A-Za-z]{2}/.test(detail);
  if (NUMBER.test(detail) && (signs > 0 || letters)) return 'exact';
  const besideStreets = detail.replace(STREET, '');
  if (PLACE.test(besideStreets) && signs > 1) return 'place';
  if (besideStreets !== detail) return 'street';
  if (signs < 2) return 'none';
  return 'word';
}
