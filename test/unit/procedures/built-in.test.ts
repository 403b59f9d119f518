import { describe, expect, it } from 'vitest';
import { EXCEPTION_TYPES, type ExceptionCode } from '../../../src/domain/catalogue/exception-types.ts';
import { BUILT_IN_STEPS } from '../../../src/domain/procedures/built-in/built-in-steps.ts';
import { STAGES } from '../../../src/domain/procedures/procedure.ts';
import type { StepPlan } from '../../../src/domain/procedures/step-plan.ts';
import { LOCALES, messagesFor } from '../../../src/i18n/locale.ts';

const CODES = Object.keys(EXCEPTION_TYPES) as ExceptionCode[];
const planOf = (code: ExceptionCode): readonly StepPlan[] => BUILT_IN_STEPS[code];

describe('the procedures that Ordermend comes with', () => {
  it('are there for every exception type', () => {
    expect(Object.keys(BUILT_IN_STEPS).sort()).toEqual([...CODES].sort());
  });

  it.each(CODES)(
    'help and do not hinder: %s has four to seven steps, two required at most, in order of its stages',
    (code) => {
      const plan = planOf(code);
      expect(plan.length).toBeGreaterThanOrEqual(4);
      expect(plan.length).toBeLessThanOrEqual(7);
      expect(plan.filter(({ required }) => required).length).toBeLessThanOrEqual(2);
      expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length);
      const stages = plan.map(({ stage }) => STAGES.indexOf(stage));
      expect(stages).toEqual(stages.toSorted());
    },
  );

  it('begin with looking and end with looking again', () => {
    for (const code of CODES) {
      expect(planOf(code)[0]?.stage).toBe('confirm');
      expect(planOf(code).at(-1)?.stage).toBe('follow_up');
    }
  });

  it('ask for evidence only where a person ticks the step: what counts by itself would never give it', () => {
    const both = CODES.flatMap(planOf).filter(({ evidence, doneBy }) => evidence !== undefined && doneBy !== undefined);
    expect(both).toEqual([]);
  });

  it('require what protects money and claims, and nothing of minor trouble', () => {
    const required = (code: ExceptionCode) =>
      planOf(code)
        .filter((step) => step.required)
        .map(({ id }) => id);
    expect(required('PAY.DUPLICATE')).toEqual(['both_settled']);
    expect(required('ITM.DAMAGED')).toEqual(['photos']);
    expect(required('ITM.PRICE_ERROR')).toEqual(['stop_sale', 'decision']);
    for (const code of CODES) if (EXCEPTION_TYPES[code].severity === 'minor') expect(required(code)).toEqual([]);
  });
});

describe.each(LOCALES)('their words in %s', (locale) => {
  const { steps } = messagesFor(locale).procedures;

  it('name every step within what a box to tick can show, no two alike in one procedure', () => {
    for (const code of CODES) {
      const words: Readonly<Record<string, string | { readonly title: string; readonly caution: string }>> =
        steps[code];
      expect(Object.keys(words).sort()).toEqual(
        planOf(code)
          .map(({ id }) => id)
          .sort(),
      );
      const titles = Object.values(words).map((it) => (typeof it === 'string' ? it : it.title));
      for (const title of titles) expect(title.length, title).toBeLessThanOrEqual(75);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});
