import { createHash } from 'node:crypto';
import type { Store } from '../catalogue/stores.ts';
import { createRandom, type Random } from '../random.ts';
import { type Customer, TIERS } from './customer.ts';
import { FAMILY_NAMES_ZH, GIVEN_NAMES_ZH, NAMES } from './names.ts';
import { drawPhoneNumber } from './phone-numbers.ts';
import { placesOf } from './places.ts';
import { drawDoor } from './streets.ts';

/** The regular number `index` of this store: always the same person. Mail goes to domains that RFC 2606 reserves. */
export function drawCustomer(seed: number, store: Store, index: number): Customer {
  const id = `cus-${store.country.toLowerCase()}-${String(index).padStart(4, '0')}`;
  const random = createRandom(`${seed}/customer/${id}`);
  const { name, mailbox } = drawName(store, random);
  return {
    id,
    name,
    email: `${mailbox}${index}@${random.pick(['example.com', 'example.org', 'example.net'])}`,
    phone: drawPhoneNumber(store.country, random),
    tier: random.weighted(TIERS),
    country: store.country,
    locale: store.locale,
    language: store.language,
    place: random.pick(placesOf(store.country)),
    door: drawDoor(store.country, random),
    fingerprint: createHash('sha256').update(`${seed}/payer/${id}`).digest('hex').slice(0, 16),
  };
}

function drawName(store: Store, random: Random): { readonly name: string; readonly mailbox: string } {
  if (store.country === 'CN') {
    const [family, familyLatin] = random.pick(FAMILY_NAMES_ZH);
    const [given, givenLatin] = random.pick(GIVEN_NAMES_ZH);
    return { name: family + given, mailbox: `${familyLatin}.${givenLatin}` };
  }
  const names = NAMES[store.country];
  const first = random.pick(names.first);
  const last = random.pick(names.last);
  return { name: `${first} ${last}`, mailbox: `${latin(first)}.${latin(last)}` };
}

function latin(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
}
