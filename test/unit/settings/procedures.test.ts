import { describe, expect, it } from 'vitest';
import { Fault } from '../../../src/fault.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';

const read = (text: string) =>
  readSettings({ text, file: 'ordermend.yaml', base: { zone: 'UTC', locale: 'en' } }).procedures;

function mistakesOf(text: string): readonly string[] {
  try {
    read(text);
  } catch (fault) {
    if (fault instanceof Fault) return fault.details ?? [];
  }
  return [];
}

describe('procedures in ordermend.yaml', () => {
  it('replace the steps of a type, in one language or two', () => {
    const { 'ITM.DAMAGED': steps } = read(`
procedures:
  ITM.DAMAGED:
    - id: photos
      stage: confirm
      text: { en: Get photos, zh-CN: 收集照片 }
      caution: { en: Late photos count too }
      required: true
      evidence: link
    - { id: mend, stage: act, role: lead, text: Send again, done_by: remedy }
`);
    expect(steps).toEqual([
      {
        id: 'photos',
        stage: 'confirm',
        role: 'handler',
        required: true,
        evidence: 'link',
        words: {
          en: { title: 'Get photos', caution: 'Late photos count too' },
          'zh-CN': { title: '收集照片', caution: 'Late photos count too' },
        },
      },
      {
        id: 'mend',
        stage: 'act',
        role: 'lead',
        required: false,
        doneBy: 'remedy',
        words: { en: { title: 'Send again' }, 'zh-CN': { title: 'Send again' } },
      },
    ]);
  });

  it('may be switched off by an empty list, and given to types of one’s own', () => {
    expect(
      read('procedures: { LOG.LOST: [], X.MELTED: [{ id: ice, stage: act, text: { zh-CN: 加冰 } }] }'),
    ).toMatchObject({
      'LOG.LOST': [],
      'X.MELTED': [{ id: 'ice', words: { 'zh-CN': { title: '加冰' } } }],
    });
  });

  it('name every mistake with its line and path', () => {
    const text = `
procedures:
  LOG.GONE: []
  LOG.LOST:
    - { id: Trace it, stage: confirm, text: Trace }
    - { id: claim, stage: later, text: Claim }
    - { id: paid, stage: follow_up, text: '' }
    - { id: long, stage: act, text: ${'x'.repeat(76)} }
    - { id: both, stage: act, text: Both, evidence: link, done_by: remedy }
    - { id: other, stage: act, text: { de: Anders } }
    - { id: none, stage: act, text: {} }
    - { id: more, stage: act, text: More, when: now }
`;
    expect(mistakesOf(text)).toEqual([
      'ordermend.yaml:3:13 procedures.LOG.GONE must be a code such as ITM.DAMAGED, or one of your own such as X.MELTED',
      expect.stringMatching(/^ordermend.yaml:5:13 procedures.LOG.LOST.0.id must be a short name/),
      expect.stringMatching(/^ordermend.yaml:6:27 procedures.LOG.LOST.1.stage Invalid option/),
      'ordermend.yaml:7:43 procedures.LOG.LOST.2.text must not be empty',
      'ordermend.yaml:8:37 procedures.LOG.LOST.3.text must have at most 75 characters',
      'ordermend.yaml:9:53 procedures.LOG.LOST.4.evidence cannot be asked for a step that is ticked by itself (done_by)',
      'ordermend.yaml:10:38 procedures.LOG.LOST.5.text needs a text in en or zh-CN',
      'ordermend.yaml:10:40 procedures.LOG.LOST.5.text.de is not a setting',
      'ordermend.yaml:11:37 procedures.LOG.LOST.6.text needs a text in en or zh-CN',
      'ordermend.yaml:12:43 procedures.LOG.LOST.7.when is not a setting',
    ]);
  });

  it('take each id once, and no more steps of a stage than a form can show', () => {
    const steps = Array.from({ length: 12 }, (_, i) => `    - { id: s${i % 11}, stage: act, text: Step ${i} }`);
    expect(mistakesOf(`procedures:\n  LOG.LOST:\n${steps.join('\n')}\n`)).toEqual([
      expect.stringMatching(/procedures.LOG.LOST.10.stage has more than 10 steps/),
      expect.stringMatching(/procedures.LOG.LOST.11.id is the id of an earlier step: s0/),
    ]);
  });
});
