/** A first-level region: its code, the names it goes by in small letters, the postcodes that begin there. */
export type PostcodeRegion = {
  readonly code: string;
  readonly names: readonly string[];
  readonly prefixes: readonly (readonly [from: string, to: string])[];
};

// Each line: code, names, prefixes or ranges of prefixes of its postcodes. Only countries whose posts assign postcodes
// by region are here: China Post, USPS (by first digit, with the offices that serve a neighbour), Canada Post, Correios.
const TABLES: Readonly<Record<string, string>> = {
  CN: `
    11 北京,beijing 10 | 12 天津,tianjin 30 | 13 河北,hebei 05-07 | 14 山西,shanxi 03-04
    15 内蒙古,inner_mongolia,neimenggu 01-02,13,16,73,75 | 21 辽宁,liaoning 11-12 | 22 吉林,jilin 13
    23 黑龙江,heilongjiang 15-16 | 31 上海,shanghai 20 | 32 江苏,jiangsu 21-22 | 33 浙江,zhejiang 31-32
    34 安徽,anhui 23-24 | 35 福建,fujian 35-36 | 36 江西,jiangxi 33-34 | 37 山东,shandong 25-27
    41 河南,henan 45-47 | 42 湖北,hubei 43-44 | 43 湖南,hunan 41-42 | 44 广东,guangdong 51-52
    45 广西,guangxi 53-54 | 46 海南,hainan 57 | 50 重庆,chongqing 40 | 51 四川,sichuan 61-64 | 52 贵州,guizhou 55-56
    53 云南,yunnan 65-67 | 54 西藏,tibet,xizang 85-86 | 61 陕西,shaanxi 71-72 | 62 甘肃,gansu 73-74
    63 青海,qinghai 81 | 64 宁夏,ningxia 75 | 65 新疆,xinjiang 83-84`,
  US: `
    AL alabama 3 | AK alaska 9 | AZ arizona 8 | AR arkansas 7 | CA california 9 | CO colorado 8 | CT connecticut 0
    DE delaware 1 | DC district_of_columbia,washington_dc 2,569 | FL florida 3 | GA georgia 3 | HI hawaii 9 | ID idaho 8
    IL illinois 6 | IN indiana 4 | IA iowa 5 | KS kansas 6 | KY kentucky 4 | LA louisiana 7 | ME maine 0 | MD maryland 2
    MA massachusetts 0,55 | MI michigan 4 | MN minnesota 5 | MS mississippi 3 | MO missouri 6 | MT montana 5 | NE nebraska 6
    NV nevada 8 | NH new_hampshire 0 | NJ new_jersey 0 | NM new_mexico 8 | NY new_york 1,005,063 | NC north_carolina 2
    ND north_dakota 5 | OH ohio 4 | OK oklahoma 7 | OR oregon 9 | PA pennsylvania 1 | RI rhode_island 0
    SC south_carolina 2 | SD south_dakota 5 | TN tennessee 3 | TX texas 7,885 | UT utah 8 | VT vermont 0 | VA virginia 2
    WA washington 9 | WV west_virginia 2 | WI wisconsin 5 | WY wyoming 8 | PR puerto_rico 0 | VI virgin_islands 0
    GU guam 9 | AS american_samoa 9 | MP northern_mariana_islands 9 | AE armed_forces_europe 0 | AA armed_forces_americas 3
    AP armed_forces_pacific 9`,
  CA: `
    AB alberta T,S9V | BC british_columbia V | MB manitoba R | NB new_brunswick E | NL newfoundland_and_labrador,newfoundland A
    NS nova_scotia B | NT northwest_territories X | NU nunavut X | ON ontario K,L,M,N,P | PE prince_edward_island C
    QC quebec G,H,J | SK saskatchewan S | YT yukon,yukon_territory Y`,
  BR: `
    SP sao_paulo 0-1 | RJ rio_de_janeiro 20-28 | ES espirito_santo 29 | MG minas_gerais 3 | BA bahia 40-48 | SE sergipe 49
    PE pernambuco 50-56 | AL alagoas 57 | PB paraiba 58 | RN rio_grande_do_norte 59 | CE ceara 60-63 | PI piaui 64
    MA maranhao 65 | PA para 660-688 | AP amapa 689 | AM amazonas 690-692,694-698 | RR roraima 693 | AC acre 699
    DF distrito_federal 700-727,730-736 | GO goias 728-729,737-767 | RO rondonia 768-769,789 | TO tocantins 77
    MT mato_grosso 780-788 | MS mato_grosso_do_sul 79 | PR parana 80-87 | SC santa_catarina 88-89 | RS rio_grande_do_sul 9`,
};

/** The regions of one country, and each by its code and names in small letters. */
export type RegionTable = {
  readonly regions: readonly PostcodeRegion[];
  readonly byName: ReadonlyMap<string, PostcodeRegion>;
};

/** The regions of a country by postcode; undefined where there is no dependable table. */
export const POSTCODE_REGIONS: ReadonlyMap<string, RegionTable> = new Map(
  Object.entries(TABLES).map(([country, table]) => [country, readTable(table)]),
);

function readTable(table: string): RegionTable {
  const regions = table
    .trim()
    .split(/\s*[|\n]\s*/)
    .map(readRegion);
  const named = regions.flatMap((region) =>
    [region.code.toLowerCase(), ...region.names].map((name) => [name, region] as const),
  );
  return { regions, byName: new Map(named) };
}

function readRegion(line: string): PostcodeRegion {
  const [code = '', names = '', prefixes = ''] = line.split(' ');
  return {
    code,
    names: names.split(',').map((name) => name.replaceAll('_', ' ')),
    prefixes: prefixes.split(',').map((range) => {
      const [from = '', to = from] = range.split('-');
      return [from, to] as const;
    }),
  };
}
