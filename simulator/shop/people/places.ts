import type { Country } from '../catalogue/stores.ts';
import type { Place } from './place.ts';

type Row = readonly [region: string, city: string, postalCode: string, district?: string | undefined, zone?: string];

/** Real towns with a real postal code each, so that every check of code against town and region passes. */
const ROWS: Record<Country, readonly Row[]> = {
  CN: [
    ['浙江省', '杭州市', '310013', '西湖区'],
    ['浙江省', '宁波市', '315040', '鄞州区'],
    ['上海市', '上海市', '200030', '徐汇区'],
    ['上海市', '上海市', '200120', '浦东新区'],
    ['北京市', '北京市', '100020', '朝阳区'],
    ['北京市', '北京市', '100080', '海淀区'],
    ['广东省', '深圳市', '518052', '南山区'],
    ['广东省', '广州市', '510623', '天河区'],
    ['江苏省', '苏州市', '215021', '姑苏区'],
    ['江苏省', '南京市', '210009', '鼓楼区'],
    ['四川省', '成都市', '610041', '武侯区'],
    ['湖北省', '武汉市', '430070', '洪山区'],
    ['陕西省', '西安市', '710061', '雁塔区'],
    ['福建省', '厦门市', '361004', '思明区'],
    ['重庆市', '重庆市', '400020', '江北区'],
  ],
  US: [
    ['NY', 'Buffalo', '14201', undefined, 'America/New_York'],
    ['MA', 'Worcester', '01608', undefined, 'America/New_York'],
    ['GA', 'Savannah', '31401', undefined, 'America/New_York'],
    ['OH', 'Dayton', '45402', undefined, 'America/New_York'],
    ['IL', 'Peoria', '61602', undefined, 'America/Chicago'],
    ['TX', 'Austin', '78701', undefined, 'America/Chicago'],
    ['MN', 'Duluth', '55802', undefined, 'America/Chicago'],
    ['CO', 'Boulder', '80302', undefined, 'America/Denver'],
    ['WA', 'Spokane', '99201', undefined, 'America/Los_Angeles'],
    ['CA', 'Fresno', '93721', undefined, 'America/Los_Angeles'],
  ],
  DE: [
    ['Berlin', 'Berlin', '10115'],
    ['Hamburg', 'Hamburg', '20095'],
    ['Bayern', 'Regensburg', '93047'],
    ['Sachsen', 'Leipzig', '04109'],
    ['Hessen', 'Kassel', '34117'],
    ['Nordrhein-Westfalen', 'Münster', '48143'],
    ['Baden-Württemberg', 'Freiburg im Breisgau', '79098'],
  ],
  GB: [
    ['England', 'York', 'YO1 7HH'],
    ['England', 'Bristol', 'BS1 4DJ'],
    ['England', 'Norwich', 'NR2 1TF'],
    ['Scotland', 'Dundee', 'DD1 1DB'],
    ['Wales', 'Swansea', 'SA1 3SN'],
    ['England', 'Leeds', 'LS1 4DY'],
  ],
  FR: [
    ['Île-de-France', 'Paris', '75011'],
    ['Auvergne-Rhône-Alpes', 'Lyon', '69003'],
    ['Occitanie', 'Toulouse', '31000'],
    ['Bretagne', 'Rennes', '35000'],
    ['Grand Est', 'Nancy', '54000'],
  ],
  BR: [
    ['SP', 'São Paulo', '01310-100', 'Bela Vista'],
    ['SP', 'Campinas', '13015-904', 'Centro'],
    ['RJ', 'Niterói', '24020-085', 'Centro'],
    ['MG', 'Belo Horizonte', '30130-010', 'Centro'],
    ['PR', 'Curitiba', '80010-000', 'Centro'],
    ['RS', 'Porto Alegre', '90010-150', 'Centro Histórico'],
  ],
};

const ZONES: Record<Country, string> = {
  CN: 'Asia/Shanghai',
  US: 'America/Chicago',
  DE: 'Europe/Berlin',
  GB: 'Europe/London',
  FR: 'Europe/Paris',
  BR: 'America/Sao_Paulo',
};

/** The towns of a country that the shop delivers to. */
export function placesOf(country: Country): readonly Place[] {
  return ROWS[country].map((row) => toPlace(country, row));
}

function toPlace(country: Country, [region, city, postalCode, district, zone]: Row): Place {
  return { region, city, postalCode, ...(district && { district }), zone: zone ?? ZONES[country] };
}
