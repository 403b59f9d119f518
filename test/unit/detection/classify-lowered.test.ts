import { expect, it } from 'vitest';
import { keepLowered } from '../../../src/domain/detection/classify-lowered.ts';

it.each([
  ['stays as it is computed when nobody lowered it', undefined, 'severe', 'severe'],
  ['stays lowered while the machine says what it said', { from: 'moderate', to: 'minor' }, 'moderate', 'minor'],
  ['stays lowered when the machine says less', { from: 'severe', to: 'moderate' }, 'minor', 'moderate'],
  ['rises with something graver than what was lowered', { from: 'moderate', to: 'minor' }, 'severe', 'severe'],
] as const)('a severity %s', (_story, lowered, computed, expected) => {
  expect(keepLowered(lowered, computed)).toBe(expected);
});
