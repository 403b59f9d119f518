import type { Block, InputValues } from '../../wire.ts';
import { INPUT_ELEMENTS } from './elements.ts';

type Element = Readonly<Record<string, unknown>> & { readonly type: string };

/** What Slack's client itself refuses before it sends a submission, by block_id. */
export function clientErrors(blocks: readonly Block[], values: InputValues): Readonly<Record<string, string>> {
  const errors: Record<string, string> = {};
  for (const block of blocks.filter((one) => one.type === 'input')) {
    const element = block.element as Element;
    const blockId = String(block.block_id);
    const error = inputError(element, block.optional === true, values[blockId]?.[String(element.action_id)]);
    if (error !== undefined) errors[blockId] = error;
  }
  return errors;
}

function inputError(
  element: Element,
  optional: boolean,
  state: InputValues[string][string] | undefined,
): string | undefined {
  const shape = INPUT_ELEMENTS[element.type];
  const value = shape === undefined ? undefined : state?.[shape.key];
  if (isEmpty(value)) return optional ? undefined : 'Please complete this required field.';
  const check = CHECKS[element.type];
  return typeof value === 'string' && check !== undefined ? check(value, element) : undefined;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

const CHECKS: Readonly<Record<string, (value: string, element: Element) => string | undefined>> = {
  plain_text_input(value, element) {
    const { min_length: min, max_length: max } = element;
    if (typeof min === 'number' && value.length < min) return `Please enter at least ${min} characters.`;
    if (value.length > (typeof max === 'number' ? max : 3000)) return `Please enter at most ${max ?? 3000} characters.`;
    return undefined;
  },
  number_input(value, element) {
    const shape = element.is_decimal_allowed === true ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/;
    if (!shape.test(value)) return 'Please enter a valid number.';
    if (element.min_value !== undefined && Number(value) < Number(element.min_value)) {
      return `Please enter a number of at least ${element.min_value}.`;
    }
    if (element.max_value !== undefined && Number(value) > Number(element.max_value)) {
      return `Please enter a number of at most ${element.max_value}.`;
    }
    return undefined;
  },
  email_text_input: (value) =>
    /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value) ? undefined : 'Please enter a valid email address.',
  url_text_input: (value) => (URL.canParse(value) ? undefined : 'Please enter a valid URL.'),
};
