import type {
  Button,
  Checkboxes,
  ConfirmationDialog,
  Datepicker,
  DateTimepicker,
  Overflow,
  PlainTextInput,
  PlainTextOption,
  StaticSelect,
  UsersSelect,
} from '@slack/types';
import { LIMITS } from './limits.ts';
import type { SafeMrkdwn } from './safe-mrkdwn.ts';
import { mrkdwn, plain } from './texts.ts';

/** One choice of a menu. `value` must fit as it is: a value that was cut would name something else. */
export function option(text: string, value: string, description?: string): PlainTextOption {
  return {
    text: plain(text, LIMITS.optionText),
    value,
    ...(description === undefined ? {} : { description: plain(description, LIMITS.optionText) }),
  };
}

/** A button; `value` is given back when it is clicked and carries no authority. */
export function button(it: {
  readonly text: string;
  readonly actionId: string;
  readonly value: string;
  readonly style?: 'primary' | 'danger';
  readonly confirm?: ConfirmationDialog;
  readonly label?: string;
}): Button {
  return {
    type: 'button',
    action_id: it.actionId,
    text: plain(it.text, LIMITS.buttonText),
    value: it.value,
    ...(it.style === undefined ? {} : { style: it.style }),
    ...(it.confirm === undefined ? {} : { confirm: it.confirm }),
    ...(it.label === undefined ? {} : { accessibility_label: plain(it.label, LIMITS.buttonText).text }),
  };
}

/** The menu behind three dots; at most five options are kept. */
export function overflow(actionId: string, options: readonly PlainTextOption[]): Overflow {
  return { type: 'overflow', action_id: actionId, options: options.slice(0, LIMITS.overflowOptions) };
}

/** A question before something that cannot be undone. */
export function confirm(it: {
  readonly title: string;
  readonly text: SafeMrkdwn;
  readonly yes: string;
  readonly no: string;
  readonly style?: 'primary' | 'danger';
}): ConfirmationDialog {
  return {
    title: plain(it.title, LIMITS.confirmTitle),
    text: mrkdwn(it.text),
    confirm: plain(it.yes, LIMITS.confirmButton),
    deny: plain(it.no, LIMITS.confirmButton),
    ...(it.style === undefined ? {} : { style: it.style }),
  };
}

/** Options of a select under a heading. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly PlainTextOption[];
}

/** A menu to choose one from. `initial` is the value that is chosen at first, if it is among the options. */
export function staticSelect(it: {
  readonly actionId: string;
  readonly placeholder: string;
  readonly options: readonly PlainTextOption[];
  readonly initial?: string;
}): StaticSelect {
  const kept = it.options.slice(0, LIMITS.selectOptions);
  return { ...menu(it, kept), options: kept };
}

/** A menu to choose one from, its options under headings; empty groups are left out. */
export function groupedSelect(it: {
  readonly actionId: string;
  readonly placeholder: string;
  readonly groups: readonly OptionGroup[];
  readonly initial?: string;
}): StaticSelect {
  const groups = it.groups.filter((group) => group.options.length > 0).slice(0, LIMITS.selectOptions);
  return {
    ...menu(
      it,
      groups.flatMap((group) => group.options),
    ),
    option_groups: groups.map((group) => ({
      label: plain(group.label, LIMITS.optionText),
      options: group.options.slice(0, LIMITS.selectOptions),
    })),
  };
}

function menu(
  it: { readonly actionId: string; readonly placeholder: string; readonly initial?: string },
  options: readonly PlainTextOption[],
): StaticSelect {
  const initial = options.find((choice) => choice.value === it.initial);
  return {
    type: 'static_select',
    action_id: it.actionId,
    placeholder: plain(it.placeholder, LIMITS.placeholder),
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
}

/** A menu of the workspace's people. */
export function usersSelect(it: {
  readonly actionId: string;
  readonly placeholder: string;
  readonly initial?: string;
}): UsersSelect {
  return {
    type: 'users_select',
    action_id: it.actionId,
    placeholder: plain(it.placeholder, LIMITS.placeholder),
    ...(it.initial === undefined ? {} : { initial_user: it.initial }),
  };
}

/** A date and time in the reader's zone; `initialAt` in epoch milliseconds. */
export function dateTimePicker(it: { readonly actionId: string; readonly initialAt?: number }): DateTimepicker {
  return {
    type: 'datetimepicker',
    action_id: it.actionId,
    ...(it.initialAt === undefined ? {} : { initial_date_time: Math.floor(it.initialAt / 1000) }),
  };
}

/** A day without a time. */
export function datePicker(it: { readonly actionId: string }): Datepicker {
  return { type: 'datepicker', action_id: it.actionId };
}

/** Boxes to tick; at most ten are kept. */
export function checkboxes(
  options: readonly PlainTextOption[],
  it: { readonly actionId: string; readonly initial?: readonly string[] },
): Checkboxes {
  const kept = options.slice(0, LIMITS.checkboxOptions);
  const ticked = kept.filter((choice) => it.initial?.includes(choice.value ?? '') ?? false);
  return {
    type: 'checkboxes',
    action_id: it.actionId,
    options: kept,
    ...(ticked.length === 0 ? {} : { initial_options: ticked }),
  };
}

/** A field to type in. */
export function plainTextInput(it: {
  readonly actionId: string;
  readonly placeholder?: string;
  readonly initial?: string;
  readonly multiline?: boolean;
  readonly max?: number;
}): PlainTextInput {
  return {
    type: 'plain_text_input',
    action_id: it.actionId,
    max_length: it.max ?? LIMITS.inputText,
    ...(it.multiline === undefined ? {} : { multiline: it.multiline }),
    ...(it.placeholder === undefined ? {} : { placeholder: plain(it.placeholder, LIMITS.placeholder) }),
    ...(it.initial === undefined ? {} : { initial_value: it.initial }),
  };
}
