import type { Language } from '../catalogue/stores.ts';

/** From one star to five. */
const TEXTS: Record<Language, readonly [string, string, string, string, string]> = {
  zh: ['太失望了，再也不会买了。', '不太满意。', '一般般，能用。', '不错，包装仔细。', '非常好，和描述一致！'],
  en: [
    'Very disappointed.',
    'Not happy with it.',
    'It is all right.',
    'Good, well packed.',
    'Lovely, just as described!',
  ],
  de: [
    'Sehr enttäuscht.',
    'Nicht zufrieden.',
    'Geht so.',
    'Gut verpackt, gefällt mir.',
    'Genau wie beschrieben, klasse!',
  ],
  fr: ['Très déçu.', 'Pas satisfait.', 'Correct, sans plus.', 'Bien, emballage soigné.', 'Parfait, conforme !'],
  pt: ['Muito decepcionado.', 'Não gostei.', 'Mais ou menos.', 'Bom, bem embalado.', 'Excelente, como descrito!'],
};

/** What a customer writes with this many stars. */
export function reviewText(language: Language, stars: number): string {
  const texts = TEXTS[language];
  return texts[Math.min(4, Math.max(0, stars - 1))] ?? texts[4];
}
