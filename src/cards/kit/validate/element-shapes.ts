import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { confirmShape, idShape, plainShape, words } from './text-shapes.ts';

const option = z.strictObject({
  text: plainShape(LIMITS.optionText),
  value: words(LIMITS.optionValue),
  description: plainShape(LIMITS.optionText).optional(),
});

const differing = (options: readonly { readonly value: string }[]) =>
  new Set(options.map((it) => it.value)).size === options.length;

function options(max: number) {
  return z.array(option).min(1).max(max).refine(differing, 'two options have the same value');
}

const group = z.strictObject({ label: plainShape(LIMITS.optionText), options: options(LIMITS.selectOptions) });
const actionable = { action_id: idShape, confirm: confirmShape.optional() };
const selectable = { ...actionable, placeholder: plainShape(LIMITS.placeholder).optional() };

const button = z.strictObject({
  type: z.literal('button'),
  ...actionable,
  text: plainShape(LIMITS.buttonText),
  value: words(LIMITS.buttonValue).optional(),
  url: words(LIMITS.url).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: words(LIMITS.buttonText).optional(),
});

const overflow = z.strictObject({
  type: z.literal('overflow'),
  ...actionable,
  options: options(LIMITS.overflowOptions),
});

const staticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    ...selectable,
    options: options(LIMITS.selectOptions).optional(),
    option_groups: z.array(group).min(1).max(LIMITS.selectOptions).optional(),
    initial_option: option.optional(),
  })
  .refine((it) => (it.options === undefined) !== (it.option_groups === undefined), 'either options or groups')
  .refine((it) => {
    if (it.initial_option === undefined) return true;
    const all = it.options ?? it.option_groups?.flatMap((one) => one.options) ?? [];
    return all.some((one) => JSON.stringify(one) === JSON.stringify(it.initial_option));
  }, 'the initial option is not among the options');

const usersSelect = z.strictObject({
  type: z.literal('users_select'),
  ...selectable,
  initial_user: words(LIMITS.id).optional(),
});

const dateTimePicker = z.strictObject({
  type: z.literal('datetimepicker'),
  ...actionable,
  initial_date_time: z.int().min(1_000_000_000).max(9_999_999_999).optional(),
});

const datePicker = z.strictObject({
  type: z.literal('datepicker'),
  ...actionable,
  initial_date: z.iso.date().optional(),
});

const checkboxes = z.strictObject({
  type: z.literal('checkboxes'),
  ...actionable,
  options: options(LIMITS.checkboxOptions),
  initial_options: z.array(option).min(1).optional(),
});

const plainTextInput = z.strictObject({
  type: z.literal('plain_text_input'),
  action_id: idShape,
  placeholder: plainShape(LIMITS.placeholder).optional(),
  initial_value: z.string().max(LIMITS.inputText).optional(),
  multiline: z.boolean().optional(),
  max_length: z.int().min(1).max(LIMITS.inputText).optional(),
});

/** What may stand in a row of buttons. */
export const actionShape = z.discriminatedUnion('type', [
  button,
  overflow,
  staticSelect,
  usersSelect,
  datePicker,
  dateTimePicker,
  checkboxes,
]);

/** What may stand beside a section: no date pickers, no text fields. */
export const accessoryShape = z.discriminatedUnion('type', [button, overflow, staticSelect, usersSelect, checkboxes]);

/** What may be a form's field. */
export const inputShape = z.discriminatedUnion('type', [
  staticSelect,
  usersSelect,
  datePicker,
  dateTimePicker,
  checkboxes,
  plainTextInput,
]);
