import { describe, expect, it } from 'vitest';
import { fitMessage, fitView } from '../../../../src/cards/kit/fit.ts';
import { section } from '../../../../src/cards/kit/layout.ts';
import { own } from '../../../../src/cards/kit/safe-mrkdwn.ts';
import { plain } from '../../../../src/cards/kit/texts.ts';
import { validateMessage, validateView } from '../../../../src/cards/kit/validate/validate.ts';
import type { BotBlock, Rendered } from '../../../../src/cards/rendered.ts';

const tooLong: BotBlock = { type: 'header', text: { type: 'plain_text', text: 'x'.repeat(200) } };
const buttons: BotBlock = {
  type: 'actions',
  block_id: 'case:EX-1:1',
  elements: [{ type: 'button', action_id: 'case.claim', text: plain('Claim') }],
};

describe('a message that Slack would refuse', () => {
  it('stays as it is when Slack takes it', () => {
    const message: Rendered = { text: 'x', blocks: [section(own('x'))] };
    expect(fitMessage(message)).toBe(message);
  });

  it('keeps its sound blocks and says the others in plain words', () => {
    const { blocks } = fitMessage({ text: 'x', blocks: [tooLong, section(own('body')), buttons] });
    expect(blocks).toEqual([
      { type: 'section', text: { type: 'plain_text', text: 'x'.repeat(200), emoji: false } },
      section(own('body')),
      buttons,
    ]);
  });

  it('keeps its buttons when it is too long or has too many blocks', () => {
    const long = Array.from({ length: 6 }, () => section(own('x'.repeat(2900))));
    const many = Array.from({ length: 70 }, () => section(own('x')));
    for (const body of [long, many]) {
      const fitted = fitMessage({ text: 'x', blocks: [...body, buttons] });
      expect(validateMessage(fitted)).toEqual([]);
      expect(fitted.blocks.at(-1)).toEqual(buttons);
    }
  });

  it('is at least its text when nothing else can be saved', () => {
    const twice = { text: 'what happened', blocks: [buttons, buttons] };
    expect(fitMessage(twice).blocks).toEqual(
      [section(own('x'))].map(() => ({ type: 'section', text: plain('what happened') })),
    );
    expect(validateMessage(fitMessage({ text: '', blocks: [] }))).toEqual([]);
    expect(validateMessage(fitMessage({ text: 'x'.repeat(9000), blocks: [section(own('x'))] }))).toEqual([]);
  });
});

describe('a view that Slack would refuse', () => {
  it('says the refused block in plain words', () => {
    const view = fitView({ type: 'home', blocks: [tooLong] });
    expect(validateView(view)).toEqual([]);
    expect(view.blocks[0]).toMatchObject({ type: 'section' });
  });
});
