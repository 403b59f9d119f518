import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanOf, stepOf } from '../../../src/domain/figures/rough-span.ts';

const MINUTE = 60_000;

test('a step stands for its durations within 3.2 % or a minute, and the order of durations is kept', () => {
  const span = fc.integer({ min: 0, max: 400 * 24 * 60 * MINUTE });
  fc.assert(
    fc.property(span, span, (a, b) => {
      const told = spanOf(stepOf(a));
      expect(Math.abs(told - a)).toBeLessThanOrEqual(Math.max(MINUTE, a * 0.032 + MINUTE));
      if (a <= b) expect(stepOf(a)).toBeLessThanOrEqual(stepOf(b));
      expect(stepOf(told)).toBe(stepOf(a));
    }),
  );
});
