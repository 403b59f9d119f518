import { describe, expect, it } from 'vitest';
import { createProcedureBook } from '../../../src/app/procedure-book.ts';
import { progressLine } from '../../../src/cards/card/progress-line.ts';
import { slackPen } from '../../../src/cards/kit/slack-pen.ts';
import { validateMessage, validateView } from '../../../src/cards/kit/validate/validate.ts';
import { procedureList } from '../../../src/cards/lookup/procedures.ts';
import { checklistModal } from '../../../src/cards/modals/checklist-modal.ts';
import { procedureNotice } from '../../../src/cards/thread/procedure-notice.ts';
import type { CaseCode } from '../../../src/domain/catalogue/exception-types.ts';
import type { CaseId, PersonId } from '../../../src/domain/ids.ts';
import { type Procedure, STAGES, type Step } from '../../../src/domain/procedures/procedure.ts';
import { procedureChanges } from '../../../src/domain/procedures/procedure-changes.ts';
import { progress } from '../../../src/domain/procedures/progress.ts';
import type { CaseSoFar } from '../../../src/domain/procedures/reached.ts';
import { en } from '../../../src/i18n/en.ts';
import { LOCALES, messagesFor } from '../../../src/i18n/locale.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';
import { JON, MEI, MONDAY } from './support/a-case.ts';

const BOOK = createProcedureBook({ procedures: {} });
const DAMAGED = BOOK.procedureOf('ITM.DAMAGED') as Procedure;
const FRESH: CaseSoFar = { steps: [], remedies: [], followUps: [] };
const caseOf = (soFar: Partial<CaseSoFar> = {}) => ({ id: 'EX-1042' as CaseId, version: 3, ...FRESH, ...soFar });

interface Field {
  readonly type: string;
  readonly block_id: string;
  readonly optional: boolean;
  readonly element: {
    readonly type: string;
    readonly action_id: string;
    readonly initial_value?: string;
    readonly options?: readonly { readonly value: string; readonly description?: { readonly text: string } }[];
    readonly initial_options?: readonly { readonly value: string }[];
  };
}
const fieldsOf = (modal: ReturnType<typeof checklistModal>) =>
  (modal.blocks as unknown as readonly Field[]).filter(({ type }) => type === 'input');

/** As much as the settings take: forty required steps with evidence or caution, in the longest words. */
function longest(text: (max: number) => string): Pick<Procedure, 'steps'> {
  const steps = STAGES.flatMap((stage) =>
    Array.from({ length: 10 }, (_, i): Step => {
      const words = { title: text(75), caution: text(300) };
      const id = `${stage}${i}_${'x'.repeat(37)}`.slice(0, 40);
      return { id, stage, role: 'finance', required: true, evidence: 'text', words: { en: words, 'zh-CN': words } };
    }),
  );
  return { steps };
}

describe('the checklist of a damaged item', () => {
  const modal = checklistModal({ case: caseOf(), procedure: DAMAGED }, en);

  it('has a group of boxes per stage, and a field for each evidence', () => {
    expect(modal.callback_id).toBe('case.checklist');
    expect(JSON.parse(modal.private_metadata ?? '')).toEqual({ case: 'EX-1042', v: 3 });
    expect(fieldsOf(modal).map((field) => [field.block_id, field.element.type])).toEqual([
      ['confirm', 'checkboxes'],
      ['evidence_photos', 'plain_text_input'],
      ['contact', 'checkboxes'],
      ['act', 'checkboxes'],
      ['evidence_carrier_claim', 'plain_text_input'],
      ['follow_up', 'checkboxes'],
    ]);
    expect(fieldsOf(modal).every(({ element, optional }) => element.action_id === 'value' && optional)).toBe(true);
  });

  it('warns where something can go wrong, until the step is done', () => {
    const warning = 'Late or missing photos are no ground to refuse';
    expect(JSON.stringify(modal)).toContain(warning);
    const steps = [{ step: 'photos', evidence: 'https://a.example/1.jpg' }];
    expect(JSON.stringify(checklistModal({ case: caseOf({ steps }), procedure: DAMAGED }, en))).not.toContain(warning);
  });

  it('has ticked what people and the case itself have done, and keeps the evidence', () => {
    const steps = [{ step: 'photos', evidence: 'https://a.example/1.jpg' }];
    const fields = fieldsOf(checklistModal({ case: caseOf({ steps, contactedAt: MONDAY }), procedure: DAMAGED }, en));
    const ticked = (name: string) =>
      fields.find(({ block_id }) => block_id === name)?.element.initial_options?.map(({ value }) => value);
    expect([ticked('confirm'), ticked('contact'), ticked('act')]).toEqual([['photos'], ['offer_choice'], undefined]);
    expect(fields.find(({ block_id }) => block_id === 'evidence_photos')?.element.initial_value).toBe(
      'https://a.example/1.jpg',
    );
    const contact = fields.find(({ block_id }) => block_id === 'contact')?.element.options?.[0];
    expect(contact?.description?.text).toBe('done by the case itself');
  });

  it('says which steps are required and whose they are', () => {
    const price = BOOK.procedureOf('ITM.PRICE_ERROR') as Procedure;
    const act = (messages: Messages) => {
      const fields = fieldsOf(checklistModal({ case: caseOf(), procedure: price }, messages));
      return fields.find(({ block_id }) => block_id === 'act')?.element.options?.[0]?.description?.text;
    };
    expect(act(en)).toBe('required · manager');
    expect(act(zhCN)).toBe('必做 · 经理');
  });

  it('has nothing to submit where there is no procedure', () => {
    const bare = checklistModal({ case: caseOf(), procedure: { steps: [] } }, en);
    expect([bare.submit, validateView(bare)]).toEqual([undefined, []]);
  });

  it('shows what was refused above what was typed', () => {
    const refused = checklistModal({ case: caseOf(), procedure: DAMAGED, refused: 'Not now.' }, en);
    expect(refused.blocks[0]).toMatchObject({ type: 'alert' });
    expect(refused.blocks.slice(1)).toEqual(modal.blocks);
  });
});

describe.each(LOCALES)('what Slack takes in %s', (locale) => {
  const messages = messagesFor(locale);
  const done = (procedure: Pick<Procedure, 'steps'>, evidence: string) =>
    caseOf({ steps: procedure.steps.map(({ id }) => ({ step: id, evidence })) });

  it('is every checklist, untouched and done', () => {
    for (const procedure of BOOK.all) {
      expect(validateView(checklistModal({ case: caseOf(), procedure }, messages)), procedure.code).toEqual([]);
      expect(validateView(checklistModal({ case: done(procedure, 'ok'), procedure }, messages))).toEqual([]);
    }
  });

  it.each([
    ['long words', 'W'],
    ['markup', '<!channel> *b* '],
    ['wide letters', '👩‍👩‍👧‍👦'],
    ['lone halves', '\uD800'],
    ['invisible ones', '\u202E\u0000'],
  ])('is the longest procedure that the settings allow, of %s', (_name, letter) => {
    const procedure = longest((max) => letter.repeat(max).slice(0, max));
    for (const item of [caseOf(), done(procedure, letter.repeat(3000))])
      expect(validateView(checklistModal({ case: item, procedure }, messages))).toEqual([]);
    const changes = procedureChanges(undefined, procedure);
    const notice = procedureNotice({ code: 'X.MELTED', version: 'v1', changes }, messages);
    expect(validateMessage(notice)).toEqual([]);
    expect(JSON.stringify(notice)).not.toContain('<!channel>');
  });

  it('is the notice of every procedure', () => {
    for (const { code, version, steps } of BOOK.all) {
      const changes = procedureChanges(undefined, { steps });
      expect(validateMessage(procedureNotice({ code, version, changes }, messages)), code).toEqual([]);
    }
  });

  it('is the list of who is yet to read, however many they are', () => {
    const people = Array.from({ length: 300 }, () => MEI);
    const changed = BOOK.all.map(({ code, version }) => ({ code, version, since: MONDAY, people }));
    const toRead = BOOK.all.map(({ code, version, steps }) => ({
      code,
      version,
      changes: procedureChanges(undefined, { steps }),
    }));
    expect(validateMessage(procedureList({ toRead, changed }, messages))).toEqual([]);
    expect(validateMessage(procedureList({ toRead: [] }, messages))).toEqual([]);
  });
});

describe('the line of progress on a card', () => {
  it('tells each stage in the language of the reader', () => {
    const soFar = { ...FRESH, steps: [{ step: 'photos' }], contactedAt: MONDAY };
    const line = (messages: Messages) => progressLine(progress(DAMAGED, soFar), messages, slackPen(messages.locale));
    expect(line(en)).toBe('confirm 1/2 · contact 1/1 · act 0/2 · follow up 0/1');
    expect(line(zhCN)).toBe('确认 1/2 · 联系 1/1 · 处理 0/2 · 跟进 0/1');
    expect(progressLine([], en, slackPen('en'))).toBe('');
  });
});

describe('a changed procedure', () => {
  const [photos, liability, ...rest] = DAMAGED.steps;
  const before = { steps: [{ ...(photos as Step), required: false }, ...DAMAGED.steps.slice(1)] };
  const now = { steps: [photos as Step, ...rest] };
  const notice = (from: Pick<Procedure, 'steps'>) =>
    procedureNotice({ code: 'ITM.DAMAGED', version: 'v2', changes: procedureChanges(from, now) }, en);

  it('says what is new, what reads otherwise and what is gone, and asks to confirm', () => {
    const said = JSON.stringify(notice(before));
    expect(said).toContain('The procedure “Item damaged” has changed');
    expect(said).toContain('*Changed*\\n• Get photos of goods, packing and label (required)');
    expect(said).toContain(`*No longer*\\n• ${liability?.words.en?.title}`);
    expect(said).not.toContain('*New*');
    expect(notice(before).blocks.at(-1)).toMatchObject({
      elements: [{ action_id: 'procedure.confirm', value: '{"code":"ITM.DAMAGED","version":"v2"}' }],
    });
  });

  it('says so when only the order is another', () => {
    expect(JSON.stringify(notice({ steps: now.steps.toReversed() }))).toContain('The steps are the same');
  });

  it('names to the lead who has not read it, without calling them where their names are known', () => {
    const which = { code: 'ITM.DAMAGED' as CaseCode, version: 'v2', since: MONDAY };
    const names = { [MEI]: 'Mei', [JON]: 'Jon' };
    const list = (people: readonly PersonId[]) =>
      JSON.stringify(procedureList({ toRead: [], changed: [{ ...which, people }] }, en, names));
    expect(list([MEI, JON])).toMatch(/Item damaged \(version v2, since .*\): not yet read by Mei, Jon/);
    expect(list([])).toContain('everybody has read it');
  });
});
