import { words } from './words.ts';

/** Countries whose houses have numbers, so that a street without one is incomplete. */
export const NUMBERED: ReadonlySet<string> = new Set(
  words('US CA DE AT CH LI NL BE LU FR MC IT ES PT PL CZ SK HU SI HR SE NO DK FI EE LV LT AU NZ BR'),
);

/** Countries whose houses have a number or a name, so that a street alone is incomplete. */
export const NUMBERED_OR_NAMED: ReadonlySet<string> = new Set(words('GB GG JE IM GI'));

/** Chinese-speaking regions without provinces: what they need is a building. */
export const WITHOUT_PROVINCES: ReadonlySet<string> = new Set(words('HK MO TW'));

/** Countries that write a state or province in every address. */
export const WITH_REGION: ReadonlySet<string> = new Set(words('US CA AU BR MX IN MY IT ES CN'));

/** Numbers in words, and signs that this place has no number: as good as one. */
export const NUMBER_IN_WORDS =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|s\/?n|snc|sem\s+n[uú]mero|sin\s+n[uú]mero|sans\s+num[eé]ro|ohne\s+hausnummer|ohne\s+nr)\b|s\/n[ºo°]?/iu;

/** Places that are found by their name, in the languages of the countries above. */
export const NAMED_PLACE =
  /(?<!\p{L})(?:house|cottage|farm|farmhouse|lodge|hall|manor|mill|barn|rectory|vicarage|villa|villas|bungalow|chalet|castle|tower|towers|building|bldg|block|flat|apartment|center|centre|plaza|mall|hotel|hostel|motel|inn|hospital|clinic|school|college|university|campus|dorm|dormitory|church|airport|station|base|barracks|fort|embassy|consulate|library|museum|resort|ranch|estate|marina|camp|prison|office|warehouse|depot|general\s+delivery|poste\s+restante|c\/o|rural\s+route|hof|gut|schloss|mühle|krankenhaus|klinik|klinikum|schule|universität|bahnhof|flughafen|kaserne|postfiliale|paketshop|packstation|château|chateau|ferme|mas|moulin|domaine|résidence|residence|immeuble|hôpital|hopital|lycée|école|mairie|hameau|lieu[\s-]dit|za|zi|zac|camping|cascina|podere|loc(?:alità|\.)|borgo|ospedale|finca|cortijo|urbanizaci[oó]n|edificio|mas[ií]a|pazo|aeropuerto|s[ií]tio|fazenda|ch[aá]cara|quinta|condom[ií]nio|edif[ií]cio|lote|quadra|rodovia|osiedle)(?!\p{L})/iu;

/** Words that a line ends with when it names a street and nothing in it (English). */
export const STREET_ALONE =
  /^[^,\d]*\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|way|crescent|cres|terrace|gardens|grove|hill|row|walk|mews|square)\.?$/iu;

/** What a building is called or how it is counted in Hong Kong, Macau and Taiwan. */
export const BUILDING_ZH =
  /[0-9０-９號号樓楼室座廈厦邨村苑園园校院店]|大廈|大厦|中心|酒店|flat|room|block|floor|building|\brd\b|road/iu;
