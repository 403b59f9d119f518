import { describe, expect, it } from 'vitest';
import { Fault, tellFault, UsageFault } from '../../../src/fault.ts';
import { createLog } from '../../../src/log.ts';

describe('the log', () => {
  it('hides secrets and people wherever they stand, and keeps the rest', () => {
    const line = logged({
      caseId: 'EX-1',
      token: 'hunter2',
      config: { slack: { botToken: 'hunter2' } },
      headers: { authorization: 'Bearer hunter2' },
      customer: { email: 'ann@hunter2.example', phone: 'hunter2' },
    });
    expect(line).not.toContain('hunter2');
    expect(line).toContain('"caseId":"EX-1"');
    expect(line).toContain('"msg":"card was gone, posted a new one"');
  });

  it('keeps the stack and the cause of an error', () => {
    const line = logged({ err: new Error('cannot post', { cause: new Error('socket hang up') }) });
    expect(line).toContain('cannot post');
    expect(line).toContain('socket hang up');
  });

  it('says nothing below its level', () => {
    const lines: string[] = [];
    createLog('warn', { write: (line) => void lines.push(line) }).info('nothing to see');
    expect(lines).toEqual([]);
  });
});

describe('a fault', () => {
  it('says what is wrong, every detail, and what to do', () => {
    const fault = new Fault({ code: 'config', sentence: 'Two are wrong:', details: ['A', 'B'], hint: 'Mend them.' });
    expect(tellFault(fault)).toBe('Two are wrong:\n  - A\n  - B\nMend them.');
    expect(tellFault(new UsageFault('Which file?'))).toBe('Which file?');
  });

  it('is told with its stack when it is a defect, and as it is when it is no error at all', () => {
    expect(tellFault(new TypeError('x is undefined'))).toMatch(/^TypeError: x is undefined\n {4}at /);
    expect(tellFault('gone')).toBe('gone');
  });
});

function logged(fields: object): string {
  const lines: string[] = [];
  createLog('info', { write: (line) => void lines.push(line) }).warn(fields, 'card was gone, posted a new one');
  return lines.join('');
}
