import { expect, it } from 'vitest';
import { createWakeLedger } from '../../../jobs/wake-ledger.ts';

it('sends one wake until it begins', () => {
  const ledger = createWakeLedger();
  expect([ledger.claim(), ledger.claim()]).toEqual([true, false]);
  ledger.begin('wake');
  expect(ledger.claim()).toBe(true);
});

it('sends another wake when the first was not taken', () => {
  const ledger = createWakeLedger();
  ledger.claim();
  ledger.fail();
  expect(ledger.claim()).toBe(true);
});

it('believes in a waiting wake past one round, and takes it for lost after two', () => {
  const ledger = createWakeLedger();
  ledger.claim();
  ledger.begin('round');
  expect(ledger.claim()).toBe(false);
  ledger.begin('round');
  expect(ledger.claim()).toBe(true);
});

it('says whether a wake is lost with its queue', () => {
  const ledger = createWakeLedger();
  expect(ledger.forget()).toBe(false);
  ledger.claim();
  expect(ledger.forget()).toBe(true);
  expect(ledger.claim()).toBe(true);
});
