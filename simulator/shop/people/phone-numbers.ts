import type { Country } from '../catalogue/stores.ts';
import type { Random } from '../random.ts';

/**
 * Numbers that are valid by libphonenumber and belong to nobody: 555-01xx (NANPA), 020 7946 0xxx (Ofcom, for drama),
 * 01 99 00 xx xx (Arcep, fiction), 0171 39200xx and 0176 040690xx and 030 23125xxx (Bundesnetzagentur, for media).
 * China and Brazil reserve none; there the block of zeros that networks do not hand out stands in.
 */
const PATTERNS: Record<Country, readonly string[]> = {
  CN: ['+861390000####', '+861380000####', '+861860000####'],
  US: ['+120255501##', '+121255501##', '+131255501##', '+141555501##', '+151255501##', '+161755501##', '+120655501##'],
  DE: ['+4917139200##', '+49176040690##', '+493023125###'],
  GB: ['+442079460###'],
  FR: ['+3319900####'],
  BR: ['+551190000####', '+552190000####', '+553190000####'],
};

/** A telephone number in E.164. */
export function drawPhoneNumber(country: Country, random: Random): string {
  return random.pick(PATTERNS[country]).replace(/#/g, () => String(random.whole(0, 9)));
}
