import type {
  ActionsBlock,
  ActionsBlockElement,
  AlertBlock,
  ContextBlock,
  DividerBlock,
  HeaderBlock,
  MrkdwnElement,
  PlainTextElement,
  SectionBlock,
  SectionBlockAccessory,
} from '@slack/types';
import { LIMITS } from './limits.ts';
import { lines, type SafeMrkdwn } from './safe-mrkdwn.ts';
import { mrkdwn, plain } from './texts.ts';

/** A title in larger letters. */
export function header(text: string): HeaderBlock {
  return { type: 'header', text: plain(text, LIMITS.header) };
}

/** Lines of markup, with a button or menu beside them when one is given. */
export function section(
  text: SafeMrkdwn | readonly SafeMrkdwn[],
  accessory?: SectionBlockAccessory,
  blockId?: string,
): SectionBlock {
  const parts = typeof text === 'string' ? text.split('\n').map((line) => line as SafeMrkdwn) : text;
  return {
    type: 'section',
    ...(blockId === undefined ? {} : { block_id: blockId }),
    text: mrkdwn(lines(parts, LIMITS.sectionText)),
    ...(accessory === undefined ? {} : { accessory }),
  };
}

/** Short texts side by side in two columns; at most ten are kept. */
export function fields(texts: readonly SafeMrkdwn[]): SectionBlock {
  return {
    type: 'section',
    fields: texts.slice(0, LIMITS.fields).map((text) => mrkdwn(lines([text], LIMITS.fieldText))),
  };
}

/** Small grey text; at most ten elements are kept. */
export function context(elements: readonly (MrkdwnElement | PlainTextElement)[]): ContextBlock {
  return { type: 'context', elements: elements.slice(0, LIMITS.contextElements) };
}

/** Buttons and menus in one row; `blockId` is new with every version of a message. */
export function actions(elements: readonly ActionsBlockElement[], blockId: string): ActionsBlock {
  return { type: 'actions', block_id: blockId, elements: elements.slice(0, LIMITS.actionElements) };
}

/** A line across. */
export function divider(): DividerBlock {
  return { type: 'divider' };
}

/** What went wrong, in a modal only; a text too long for an alert stands in a section. */
export function alert(text: string, level: 'error' | 'warning' | 'info' = 'error'): AlertBlock | SectionBlock {
  const shown = plain(text);
  if (shown.text.length > LIMITS.alertText) return { type: 'section', text: shown };
  return { type: 'alert', text: shown, level };
}
