import { describe, expect, it } from 'vitest';
import { badValues } from '../../../src/domain/case/plan-effect/bad-values.ts';
import { told } from '../order/story.ts';
import { ordered } from './remedy-facts.ts';

const order = told(ordered());

describe('new values of an order', () => {
  it('are judged before they are sent, as the order would be with them', () => {
    const bad = (typed: Parameters<typeof badValues>[0]) => badValues(typed, order).map(({ field }) => field);
    expect(bad({ address: { line1: 'Leopoldstrasse 14' } })).toEqual([]);
    expect(bad({ address: { line1: 'Leopoldstrasse' } })).toEqual(['line1']);
    expect(bad({ address: { postalCode: '8080' } })).toEqual(['postal_code']);
    expect(
      badValues({ address: { city: 'Munich' } }, told(ordered({ ship_to: { city: 'Munich', line1: '?' } }))),
    ).toEqual([]);
    expect(bad({ person: { name: 'Anna Weber', email: 'anna@posteo.de' } })).toEqual([]);
    expect(badValues({ person: { email: 'ana@gmial.com' } }, order)).toEqual([
      { field: 'email', suggestion: 'ana@gmail.com' },
    ]);
  });
});
