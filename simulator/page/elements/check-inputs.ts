import type { InputBlock } from '@slack/types';
import { actionIdOf, blockIdOf, type KitBlock, type KitElement } from '../blocks/kit.ts';
import type { Words } from '../language/words.ts';
import type { Touched } from './collect-values.ts';
import { type ElementValue, isEmptyValue } from './element-value.ts';
import { initialValue } from './initial-value.ts';

/** What Slack's own client refuses before it sends a form: a sentence by block_id; empty when nothing is wrong. */
export function checkInputs(
  blocks: readonly KitBlock[],
  touched: Touched,
  words: Words,
): Readonly<Record<string, string>> {
  const errors: Record<string, string> = {};
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'input') continue;
    const blockId = blockIdOf(block, index);
    const error = checkInput(block, touched[blockId], words);
    if (error !== undefined) errors[blockId] = error;
  }
  return errors;
}

function checkInput(block: InputBlock, touched: Touched[string] | undefined, words: Words): string | undefined {
  const { element } = block;
  const value = touched?.[actionIdOf(element)] ?? initialValue(element);
  if (value === undefined || isEmptyValue(value)) return block.optional ? undefined : words.mustFill;
  return checkText(element, value, words);
}

function checkText(element: KitElement, value: ElementValue, words: Words): string | undefined {
  const text = value.value ?? '';
  if (element.type === 'number_input') return checkNumber(element, text, words);
  if (element.type === 'email_text_input') return /^\S+@\S+\.\S+$/.test(text) ? undefined : words.notAnEmail;
  if (element.type === 'url_text_input') return URL.canParse(text) ? undefined : words.notAUrl;
  if (element.type !== 'plain_text_input') return undefined;
  const { length } = text;
  if (element.min_length !== undefined && length < element.min_length) return words.tooShort(element.min_length);
  return element.max_length !== undefined && length > element.max_length
    ? words.tooLong(element.max_length)
    : undefined;
}

function checkNumber(
  element: Extract<KitElement, { type: 'number_input' }>,
  text: string,
  words: Words,
): string | undefined {
  const number = Number(text);
  if (!/^-?\d+(\.\d+)?$/.test(text)) return words.notANumber;
  if (!element.is_decimal_allowed && !Number.isInteger(number)) return words.notWhole;
  const { min_value: min, max_value: max } = element;
  if (min !== undefined && number < Number(min)) return words.numberTooSmall(min);
  return max !== undefined && number > Number(max) ? words.numberTooLarge(max) : undefined;
}
