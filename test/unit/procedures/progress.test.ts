import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../src/domain/ids.ts';
import { evidenceProblems, tickedByHand } from '../../../src/domain/procedures/checklist.ts';
import type { Step } from '../../../src/domain/procedures/procedure.ts';
import { procedureChanges } from '../../../src/domain/procedures/procedure-changes.ts';
import { openSteps, progress, requiredOpen } from '../../../src/domain/procedures/progress.ts';
import type { CaseSoFar } from '../../../src/domain/procedures/reached.ts';
import { unconfirmed } from '../../../src/domain/procedures/unconfirmed.ts';

const step = (id: string, it: Partial<Step> = {}): Step => ({
  id,
  stage: 'confirm',
  role: 'handler',
  required: false,
  words: { en: { title: id } },
  ...it,
});

/** Photos and liability first, then the customer, then the goods, then the packing. */
const DAMAGED = {
  steps: [
    step('photos', { required: true, evidence: 'link' }),
    step('liability', { doneBy: 'confirmed' }),
    step('offer', { stage: 'contact', doneBy: 'contacted' }),
    step('mend', { stage: 'act', doneBy: 'remedy' }),
    step('proven', { stage: 'follow_up', doneBy: 'verified' }),
    step('kept', { stage: 'follow_up', doneBy: 'follow_up_done' }),
  ],
};
const FRESH: CaseSoFar = { steps: [], remedies: [], followUps: [] };
const ids = (steps: readonly Step[]) => steps.map(({ id }) => id);

describe('the progress of a case', () => {
  it('is nothing of anything at first, stage by stage', () => {
    expect(progress(DAMAGED, FRESH)).toEqual([
      { stage: 'confirm', done: 0, total: 2 },
      { stage: 'contact', done: 0, total: 1 },
      { stage: 'act', done: 0, total: 1 },
      { stage: 'follow_up', done: 0, total: 2 },
    ]);
  });

  it('leaves out a stage that has no steps', () => {
    expect(progress({ steps: [step('look')] }, FRESH).map(({ stage }) => stage)).toEqual(['confirm']);
  });

  it('counts what the case has seen without a tick: confirmed, customer reached, refund decided', () => {
    const item = { ...FRESH, confirmed: { at: 1 }, contactedAt: 2, remedies: [{ state: 'sent' }] };
    expect(ids(openSteps(DAMAGED, item))).toEqual(['photos', 'proven', 'kept']);
  });

  it('does not count a remedy that was refused, nor one that waits for approval', () => {
    const remedies = [{ state: 'refused' }, { state: 'proposed' }];
    expect(ids(openSteps(DAMAGED, { ...FRESH, remedies }))).toContain('mend');
  });

  it('is verified only when every remedy is, and never by one that was written down alone', () => {
    const open = (...states: string[]) =>
      ids(openSteps(DAMAGED, { ...FRESH, remedies: states.map((state) => ({ state })) }));
    expect(open('verified', 'sent')).toContain('proven');
    expect(open('recorded')).toContain('proven');
    expect(open('verified', 'waived', 'withdrawn')).not.toContain('proven');
  });

  it('has followed up when every follow-up is done, and there was one', () => {
    const open = (...states: string[]) =>
      ids(openSteps(DAMAGED, { ...FRESH, followUps: states.map((state) => ({ state })) }));
    expect(open()).toContain('kept');
    expect(open('done', 'planned')).toContain('kept');
    expect(open('done')).not.toContain('kept');
  });

  it('names the required step that is open, until somebody has ticked it', () => {
    expect(ids(requiredOpen(DAMAGED, FRESH))).toEqual(['photos']);
    expect(requiredOpen(DAMAGED, { ...FRESH, steps: [{ step: 'photos', evidence: 'https://a.example' }] })).toEqual([]);
  });
});

describe('a submitted checklist', () => {
  const confirmed = { ...FRESH, confirmed: { at: 1 }, steps: [{ step: 'mend' }] };

  it("is what people answer for: what the case has seen by itself is nobody's tick", () => {
    expect(tickedByHand(DAMAGED, confirmed, ['mend', 'liability', 'foreign', 'photos'])).toEqual(['photos', 'mend']);
    expect(tickedByHand(DAMAGED, confirmed, [])).toEqual([]);
  });

  it('keeps the tick of a person on what the case has seen since', () => {
    const since = { ...confirmed, remedies: [{ state: 'verified' }] };
    expect(tickedByHand(DAMAGED, since, ['mend', 'proven'])).toEqual(['mend']);
  });

  it('wants the evidence of every ticked step, of its kind', () => {
    const steps = [
      step('photos', { evidence: 'link' }),
      step('count', { evidence: 'number' }),
      step('no', { evidence: 'text' }),
    ];
    const problems = (given: Record<string, string>, ticked = ['photos', 'count', 'no']) =>
      evidenceProblems({ steps }, FRESH, ticked, given).map(({ step: id, problem }) => `${id} ${problem}`);
    expect(problems({ photos: 'see mail', count: 'many', no: '  ' })).toEqual([
      'photos not_a_link',
      'count not_a_number',
      'no missing',
    ]);
    expect(problems({ photos: ' https://a.example/1.jpg ', count: '12.50', no: 'RMA-1' })).toEqual([]);
    expect(problems({}, [])).toEqual([]);
  });

  it('remembers evidence that was given before', () => {
    const item = { ...FRESH, steps: [{ step: 'photos', evidence: 'https://a.example' }] };
    expect(evidenceProblems(DAMAGED, item, ['photos'], {})).toEqual([]);
    expect(evidenceProblems(DAMAGED, item, ['photos'], { photos: '' })).toHaveLength(1);
  });
});

describe('a changed procedure', () => {
  it('names what is new, what reads otherwise and what is gone', () => {
    const [photos, liability, ...rest] = DAMAGED.steps;
    const after = [{ ...(liability as Step), required: true }, ...rest, step('packing', { stage: 'follow_up' })];
    const { added, changed, removed } = procedureChanges(DAMAGED, { steps: after });
    expect([ids(added), ids(changed), removed]).toEqual([['packing'], ['liability'], [photos]]);
  });

  it('sees no change in a mere order, nor in the order of fields', () => {
    const turned = DAMAGED.steps.toReversed().map(({ id, words, ...it }) => ({ words, ...it, id }));
    expect(procedureChanges(DAMAGED, { steps: turned })).toEqual({ added: [], changed: [], removed: [] });
  });

  it('is to be confirmed by every member who has not read this very version', () => {
    const [mei, jon, ana] = ['U1', 'U2', 'U3'] as PersonId[] as [PersonId, PersonId, PersonId];
    const now = { code: 'ITM.DAMAGED', version: 'v2', known: false } as const;
    const read = [
      { person: mei, code: 'ITM.DAMAGED', version: 'v2', at: 1 },
      { person: jon, code: 'ITM.DAMAGED', version: 'v1', at: 1 },
      { person: ana, code: 'LOG.LOST', version: 'v2', at: 1 },
    ];
    expect(unconfirmed([mei, jon, ana], now, read)).toEqual([jon, ana]);
    expect(unconfirmed([mei, jon, ana], { ...now, known: true }, read)).toEqual([]);
  });
});
