import type { Country } from '../catalogue/stores.ts';

/** First lines that couriers find although they look incomplete: villages, dormitories, stations, named houses. */
export const ODD_ADDRESSES: Record<Country, readonly string[]> = {
  CN: ['文汇村3组12号', '师范学院学生宿舍7栋412', '青石街菜鸟驿站', '阳光小区6幢', '望江宾馆前台转交'],
  US: ['4 Elm St', 'PO Box 1187', '77B Harbor Drive'],
  DE: ['Hof 3', 'Packstation 142', 'Am Anger 1a'],
  GB: ['Rose Cottage, Mill Lane', 'The Old Rectory, Abbey Walk', 'Flat 2, 9 Larch Close'],
  FR: ['2 bis rue du Moulin', '14 ter avenue de la Gare'],
  BR: ['Rua do Comércio, s/n', 'Avenida Brasil, 3 - fundos'],
};
