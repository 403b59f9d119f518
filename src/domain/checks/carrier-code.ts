/** Names under which shops, labels and trackers know a courier, tried in order; the first that occurs decides. */
const CARRIER_NAMES: readonly (readonly [code: string, name: RegExp])[] = [
  ['usps', /\busps\b|united states postal|us postal|stamps\.?com/],
  ['ups', /\bups\b|united parcel/],
  ['fedex', /\bfed ?ex\b|federal express|联邦快递/],
  ['dhl', /\bdhl|deutsche post|敦豪/],
  ['dpd', /\bdpd\b|chronopost|geopost/],
  ['amazon', /\bamazon\b|\bamzl\b|\bswiship\b/],
  ['canada_post', /canada ?post|postes canada/],
  ['canpar', /\bcanpar\b/],
  ['purolator', /\bpurolator\b/],
  ['ontrac', /\bontrac\b/],
  ['lasership', /\blaser ?ship\b/],
  ['old_dominion', /old dominion|\bodfl\b/],
  ['speedee', /\bspee ?dee\b/],
  ['yodel', /\byodel\b/],
  ['yunexpress', /\byun ?express\b|云途/],
  ['gofo', /\bgofo\b/],
  ['landmark', /\blandmark\b/],
  ['sf', /\bsf\b|\bsf ?express\b|shun ?feng|顺丰/],
  ['yto', /\byto\b|圆通/],
  [
    's10',
    /\bs10\b|royal mail|parcelforce|china post|\bems\b|中国邮政|邮政|an post|australia post|auspost|new zealand post|japan post|korea post|india post|la poste|colissimo|poste italiane|correos|correios|postnl|\bbpost\b|postnord|\bposten\b|\bposti\b|swiss post|die post|österreichische post|hongkong post|singapore post|singpost|chunghwa post|thailand post|pos malaysia|pochta|poczta|ukrposhta|česká pošta|magyar posta/,
  ],
];

/** The code of a courier in `couriers`, or undefined for a name that is not known. */
export function carrierCode(carrier: string): string | undefined {
  const name = carrier.toLowerCase().replace(/[\s_\-/]+/g, ' ');
  return CARRIER_NAMES.find(([, pattern]) => pattern.test(name))?.[0];
}
