import type { Country } from '../catalogue/stores.ts';

type Words = readonly string[];

/** First and last names by country; people made of them are nobody. */
export const NAMES: Record<Exclude<Country, 'CN'>, { readonly first: Words; readonly last: Words }> = {
  US: {
    first: ['Ava', 'Mason', 'Harper', 'Caleb', 'Nora', 'Owen', 'Priya', 'Diego', 'Ruth', 'Jamal', 'Tessa', 'Wyatt'],
    last: [
      'Hollis',
      'Barnett',
      'Okafor',
      'Ramirez',
      'Lindqvist',
      'Farrow',
      'Delgado',
      'Whitlock',
      'Pruitt',
      'Nakamura',
    ],
  },
  DE: {
    first: ['Anke', 'Jonas', 'Merle', 'Torben', 'Sabine', 'Emre', 'Lena', 'Falk', 'Greta', 'Ruben'],
    last: ['Brandt', 'Hofmann', 'Lindner', 'Yilmaz', 'Petersen', 'Vogt', 'Krüger', 'Seidel', 'Böhm', 'Ahlers'],
  },
  GB: {
    first: ['Imogen', 'Callum', 'Freya', 'Rhys', 'Nadia', 'Alfie', 'Maeve', 'Tariq', 'Edith', 'Gareth'],
    last: [
      'Ashworth',
      'Pemberton',
      'Macleod',
      'Prosser',
      'Kaur',
      'Thistlewood',
      'Ogilvie',
      'Fairfax',
      'Begum',
      'Tremaine',
    ],
  },
  FR: {
    first: ['Camille', 'Hugo', 'Élodie', 'Bastien', 'Inès', 'Rémi', 'Margaux', 'Yanis', 'Solène', 'Antoine'],
    last: ['Delorme', 'Garnier', 'Benali', 'Roussel', 'Lefèvre', 'Moulin', 'Perrin', 'Chauvet', 'Diallo', 'Marchand'],
  },
  BR: {
    first: ['Luana', 'Thiago', 'Beatriz', 'Caio', 'Marina', 'Rafael', 'Aline', 'João', 'Helena', 'Vinícius'],
    last: [
      'Carvalho',
      'Moreira',
      'Teixeira',
      'Barbosa',
      'Figueiredo',
      'Nogueira',
      'Azevedo',
      'Prado',
      'Siqueira',
      'Lacerda',
    ],
  },
};

/** Chinese family names with their spelling in Latin letters. */
export const FAMILY_NAMES_ZH = [
  ['王', 'wang'],
  ['李', 'li'],
  ['张', 'zhang'],
  ['刘', 'liu'],
  ['陈', 'chen'],
  ['杨', 'yang'],
  ['赵', 'zhao'],
  ['黄', 'huang'],
  ['周', 'zhou'],
  ['吴', 'wu'],
  ['徐', 'xu'],
  ['孙', 'sun'],
  ['欧阳', 'ouyang'],
] as const;

/** Chinese given names with their spelling in Latin letters. */
export const GIVEN_NAMES_ZH = [
  ['晓雯', 'xiaowen'],
  ['子轩', 'zixuan'],
  ['雨桐', 'yutong'],
  ['浩然', 'haoran'],
  ['思琪', 'siqi'],
  ['建国', 'jianguo'],
  ['梦洁', 'mengjie'],
  ['俊杰', 'junjie'],
  ['佳怡', 'jiayi'],
  ['志远', 'zhiyuan'],
  ['婷婷', 'tingting'],
  ['明', 'ming'],
  ['若涵', 'ruohan'],
  ['文博', 'wenbo'],
  ['静', 'jing'],
  ['宇航', 'yuhang'],
] as const;
