import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../simulator/shop/random.ts';
import { xoshiro128 } from '../../../../simulator/shop/xoshiro128.ts';

describe('a stream of chances', () => {
  it('is the same for the same name', () => {
    const [one, other] = [createRandom('7/order/1'), createRandom('7/order/1')];
    expect(Array.from({ length: 50 }, () => one.unit())).toEqual(Array.from({ length: 50 }, () => other.unit()));
  });

  it('is another one for another name', () => {
    expect(createRandom('7/order/1').unit()).not.toBe(createRandom('7/order/2').unit());
  });

  it('spreads evenly over the unit', () => {
    const random = createRandom('spread');
    const tenths = new Array<number>(10).fill(0);
    for (let n = 0; n < 20_000; n += 1) {
      const tenth = Math.floor(random.unit() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(200);
  });

  it('draws whole numbers with both ends', () => {
    const random = createRandom('ends');
    const drawn = new Set(Array.from({ length: 200 }, () => random.whole(3, 5)));
    expect([...drawn].sort()).toEqual([3, 4, 5]);
  });

  it('draws by weight', () => {
    const random = createRandom('weights');
    const heavy = Array.from({ length: 4_000 }, () =>
      random.weighted([
        ['heavy', 3],
        ['light', 1],
        ['never', 0],
      ] as const),
    );
    expect(heavy.filter((each) => each === 'heavy').length / 4_000).toBeCloseTo(0.75, 1);
    expect(heavy).not.toContain('never');
  });

  it('refuses to choose from nothing', () => {
    expect(() => createRandom('nothing').pick([])).toThrow('nothing to choose from');
  });

  it('comes from the published generator', () => {
    // First outputs of xoshiro128** for the state 1, 2, 3, 4, as an independent implementation gives them.
    const next = xoshiro128([1, 2, 3, 4]);
    const outputs = Array.from({ length: 10 }, () => next());
    expect(outputs).toEqual([
      11_520, 0, 5_927_040, 70_819_200, 2_031_721_883, 1_637_235_492, 1_287_239_034, 3_734_860_849, 3_729_100_597,
      4_258_142_804,
    ]);
  });
});
