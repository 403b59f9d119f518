import { beforeEach, describe, expect, it } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { type Ending, stepsAgainst } from '../../../src/app/required-steps.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import type { CaseCommand } from '../../../src/domain/case/command.ts';
import type { OpenStep } from '../../../src/domain/case/decide/circumstances.ts';
import { decide } from '../../../src/domain/case/decide.ts';
import { evolve } from '../../../src/domain/case/evolve.ts';
import type { EffectId } from '../../../src/domain/ids.ts';
import type { Procedure, Step } from '../../../src/domain/procedures/procedure.ts';
import { refreeze } from '../../../src/domain/procedures/refreeze.ts';
import { caseAfter } from '../../support/case-in.ts';
import { detected, MEI, MONDAY } from '../../support/opened-case.ts';

const step = (id: string, it: Partial<Step> = {}): Step => ({
  id,
  stage: 'confirm',
  role: 'handler',
  required: true,
  words: { en: { title: id } },
  ...it,
});
const PHOTOS = step('photos', { evidence: 'link' });
const LOST: Procedure = {
  code: 'LOG.LOST',
  version: 'v1',
  steps: [
    PHOTOS,
    step('look', { required: false }),
    step('mend', { stage: 'act', doneBy: 'remedy' }),
    step('proven', { stage: 'follow_up', doneBy: 'verified' }),
    step('called', { stage: 'follow_up', doneBy: 'follow_up_done' }),
    step('packing', { stage: 'follow_up' }),
  ],
};

let store: Store;
beforeEach(() => {
  store = createStore(openDatabase(':memory:', { durable: false }));
  store.write((tx) => tx.procedures.use(LOST, { at: MONDAY, known: true }));
});
const frozen = { code: LOST.code, version: LOST.version } as const;
const MEIS: Case = { ...caseAfter({ type: 'claimed' }), procedure: frozen };
const against = (command: Ending, item: Case = MEIS) => stepsAgainst(store.read, item, command).map(({ id }) => id);

describe('the required steps that stand against an end', () => {
  it('are for a remedy those that it does not lead to itself', () => {
    expect(against('resolve')).toEqual(['photos', 'packing']);
  });

  it('are for a waiver all but the verification, and for closing all', () => {
    expect(against('waive')).toEqual(['photos', 'mend', 'called', 'packing']);
    expect(against('close')).toEqual(['photos', 'mend', 'proven', 'called', 'packing']);
  });

  it('are none of a case that is solved, whose trouble is over, or that has no procedure', () => {
    expect(against('close', { ...MEIS, status: 'solved' })).toEqual([]);
    expect(against('close', { ...MEIS, recoveredAt: MONDAY })).toEqual([]);
    const { procedure: _, ...without } = MEIS;
    expect(against('close', without)).toEqual([]);
  });

  it('are no longer those that are done, nor those that somebody went on without', () => {
    const steps = [{ step: 'photos', by: MEI, at: MONDAY, evidence: 'https://photos.example.com' }];
    expect(against('resolve', { ...MEIS, steps })).toEqual(['packing']);
    const overridden = evolve(
      MEIS,
      { type: 'steps_overridden', steps: ['packing'], note: 'n' },
      { at: MONDAY, by: MEI },
    );
    expect(against('resolve', overridden)).toEqual(['photos']);
  });
});

describe('a decision while required steps are open', () => {
  const openSteps: readonly OpenStep[] = [
    { id: 'photos', stage: 'confirm' },
    { id: 'packing', stage: 'follow_up' },
  ];
  const around = { actor: { id: MEI, roles: ['handler'] }, now: MONDAY, openSteps } as const;
  const resolve = { type: 'resolve', id: 'ef_1' as EffectId, cause: 'carrier', note: '' } as const;
  const effect = { kind: 'payment.refund', input: {} } as const;
  const COMMANDS = {
    recorded: { ...resolve, resolution: 'CARRIER_CLAIM' },
    executed: { ...resolve, resolution: 'REFUND_FULL', effect },
    nothing: { ...resolve, resolution: 'NO_ACTION' },
    false: { ...resolve, resolution: 'FALSE_POSITIVE' },
    close: { type: 'close', note: '' },
  } as const satisfies Record<string, CaseCommand>;

  it.each([
    ['recorded', ['photos', 'packing']],
    ['executed', ['photos']],
    ['close', ['photos', 'packing']],
  ] as const)('refuses what is %s and names the steps, or keeps the reason why not', (name, steps) => {
    const command = COMMANDS[name];
    expect(decide(MEIS, command, around)).toEqual({ kind: 'refused', refusal: { code: 'steps_open', steps } });
    expect(decide(MEIS, { ...command, override: '' }, around)).toMatchObject({ kind: 'refused' });
    const decision = decide(MEIS, { ...command, override: 'no time' }, around);
    expect(decision.kind === 'events' && decision.events[0]).toEqual({
      type: 'steps_overridden',
      steps,
      note: 'no time',
    });
    expect(decision.kind === 'events' && decision.events.length).toBeGreaterThan(1);
  });

  it.each(['nothing', 'false'] as const)('asks for none when there is %s to mend', (name) => {
    expect(decide(MEIS, COMMANDS[name], around)).toMatchObject({ kind: 'events' });
  });

  it('wants a reason of its own beside the reason of a waiver', () => {
    const verifying = caseAfter(
      { type: 'claimed' },
      { type: 'remedy_added', remedy: { ...COMMANDS.executed, by: MEI, at: MONDAY, state: 'sent' }, cause: 'carrier' },
    );
    const waive = { type: 'waive', note: 'seen by phone' } as const;
    expect(decide(verifying, waive, around)).toMatchObject({ refusal: { code: 'steps_open' } });
    expect(decide(verifying, { ...waive, override: 'no packing' }, around)).toMatchObject({
      events: [{ type: 'steps_overridden' }, { type: 'remedy_changed', state: 'waived' }, { type: 'solved' }],
    });
  });
});

describe('a case that becomes another type', () => {
  const DAMAGED: Procedure = { code: 'ITM.DAMAGED', version: 'v7', steps: [PHOTOS, step('packing', { stage: 'act' })] };
  const steps = ['photos', 'packing'].map((it) => ({ step: it, by: MEI, at: MONDAY }));
  const done: Case = { ...MEIS, steps, overridden: ['called'] };
  const stamp = { at: MONDAY, by: MEI };

  it('follows the procedure of that type, with the steps done that say the same there', () => {
    const refrozen = refreeze(LOST, DAMAGED);
    expect(refrozen).toEqual({ procedure: { code: 'ITM.DAMAGED', version: 'v7' }, kept: ['photos'] });
    const event = { type: 'retyped', from: 'LOG.LOST', code: 'ITM.DAMAGED', note: '', ...refrozen } as const;
    const after = evolve(done, event, stamp);
    expect(after).toMatchObject({ procedure: refrozen.procedure, steps: [{ step: 'photos' }] });
    expect(after.overridden).toBeUndefined();
  });

  it('does so as well when its finding climbs', () => {
    const event = { type: 'raised', from: 'LOG.STALLED', detected: detected(), ...refreeze(LOST, DAMAGED) } as const;
    expect(evolve(done, event, stamp).steps.map((it) => it.step)).toEqual(['photos']);
  });

  it('has none where that type has none, and keeps everything under the same version', () => {
    const event = { type: 'raised', from: 'LOG.STALLED', detected: detected() } as const;
    const after = evolve(done, { ...event, ...refreeze(LOST, undefined) }, stamp);
    expect([after.procedure, after.steps]).toEqual([undefined, []]);
    expect(evolve(done, { ...event, ...refreeze(LOST, LOST) }, stamp).steps).toEqual(steps);
  });
});
