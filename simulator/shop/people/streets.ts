import type { Country } from '../catalogue/stores.ts';
import type { Random } from '../random.ts';

type Words = readonly string[];

const STREETS: Record<Country, Words> = {
  CN: ['春晓路', '梧桐路', '文汇路', '青石街', '望江路', '桂花街', '学院路', '银杏大道', '长乐路', '南风街'],
  US: ['Maple Avenue', 'Larkspur Lane', 'Orchard Street', 'Quarry Road', 'Juniper Court', 'Harbor Drive', 'Elm Street'],
  DE: ['Lindenstraße', 'Gartenweg', 'Mühlenstraße', 'Am Anger', 'Rosenstraße', 'Bahnhofstraße', 'Kirschallee'],
  GB: ['Orchard Road', 'Mill Lane', 'Station Road', 'Foundry Street', 'Larch Close', 'Queen Street', 'Abbey Walk'],
  FR: ['rue des Tilleuls', 'avenue de la Gare', 'rue du Moulin', 'boulevard des Platanes', 'rue de la Fontaine'],
  BR: ['Rua das Acácias', 'Avenida Brasil', 'Rua do Comércio', 'Rua Sete de Setembro', 'Alameda das Palmeiras'],
};

const ESTATES: Words = ['梧桐花园', '湖畔新村', '阳光小区', '锦绣家园', '翠竹苑', '枫林雅居'];

/** Street, number and door as people of this country write them, in up to two lines. */
export interface Door {
  readonly street: string;
  readonly line1: string;
  readonly line2?: string;
}

/** A door that a courier would find. */
export function drawDoor(country: Country, random: Random): Door {
  const street = random.pick(STREETS[country]);
  const number = random.whole(2, 188);
  const flat = random.chance(0.35) ? random.whole(1, 48) : undefined;
  switch (country) {
    case 'CN':
      return { street, line1: `${street}${number}号${random.pick(ESTATES)}${chineseFlat(random)}` };
    case 'DE':
      return { street, line1: `${street} ${number}` };
    case 'BR':
      return { street, line1: `${street}, ${number}`, ...(flat && { line2: `Apto ${flat}` }) };
    case 'US':
      return { street, line1: `${number} ${street}`, ...(flat && { line2: `Apt ${flat}` }) };
    case 'GB':
      return { street, line1: `${number} ${street}`, ...(flat && { line2: `Flat ${flat}` }) };
    case 'FR':
      return { street, line1: `${number} ${street}` };
  }
}

function chineseFlat(random: Random): string {
  const building = random.whole(1, 18);
  const unit = random.whole(1, 4);
  const room = random.whole(1, 26) * 100 + random.whole(1, 6);
  return `${building}幢${unit}单元${room}室`;
}
