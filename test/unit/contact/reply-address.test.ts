import { describe, expect, it } from 'vitest';
import { caseOfAddress, replyAddress } from '../../../src/domain/contact/reply-address.ts';
import type { CaseId } from '../../../src/domain/ids.ts';
import { createCheck } from '../../../src/mail/create-check.ts';

const ours = createCheck('the key of this installation');
const EX = 'EX-1042' as CaseId;
const made = replyAddress('Customer Care <care@shop.example>', EX, ours) ?? '';

describe('the address that answers go to', () => {
  it('is a plus address of the sender that names the case', () => {
    expect(made).toMatch(/^care\+EX-1042\.[a-z2-7]{12}@shop\.example$/);
    expect(replyAddress('care@shop.example', EX, ours)).toBe(made);
    expect(replyAddress('no address', EX, ours)).toBeUndefined();
  });

  it('leads back to its case, however mail systems write it', () => {
    for (const address of [made, made.toLowerCase(), made.toUpperCase(), `Care <${made}>`, ` ${made} `])
      expect(caseOfAddress(address, ours), address).toBe(EX);
    const plus = replyAddress('care+eu@shop.example', EX, ours) ?? '';
    expect(caseOfAddress(plus, ours)).toBe(EX);
  });

  it('cannot be guessed into another case', () => {
    const forged = [
      made.replace('EX-1042', 'EX-1043'),
      made.replace('EX-1042', 'EX-01042'),
      made.replace(/\.[a-z2-7]{12}@/, '.aaaaaaaaaaaa@'),
      made.replace(/\.[a-z2-7]{12}@/, '.@'),
      made.replace(/\.[a-z2-7]{12}@/, '@'),
      replyAddress('care@shop.example', EX, createCheck('another key')) ?? '',
      'care@shop.example',
      '',
    ];
    for (const address of forged) expect(caseOfAddress(address, ours), address).toBeUndefined();
  });

  it('proves each case by another check', () => {
    const checks = Array.from({ length: 500 }, (_none, nth) =>
      replyAddress('a@b.example', `EX-${nth}` as CaseId, ours),
    );
    expect(new Set(checks.map((it) => it?.split('.')[1]?.split('@')[0])).size).toBe(500);
  });
});
