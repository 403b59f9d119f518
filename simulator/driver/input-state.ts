import { INPUT_ELEMENTS } from '../slack/inputs/elements.ts';
import type { PlacedElement } from '../slack/inputs/find-elements.ts';
import { findPerson } from '../slack/workspace.ts';

/** What a test says somebody chose: text, an option's value, several of them, a time in epoch milliseconds. */
export type Choice = string | number | Date | null | readonly string[];

interface OptionLike {
  readonly value: string;
}

/** The choice as Slack would report it in `state.values` and in `actions[0]`; an impossible choice throws. */
export function inputState(placed: PlacedElement, choice: Choice): Readonly<Record<string, unknown>> {
  const { element } = placed;
  const shape = INPUT_ELEMENTS[element.type];
  const key = shape?.key ?? 'selected_option';
  if (choice === null) return { [key]: shape?.empty ?? null };
  if (Array.isArray(choice)) return { [key]: choice.map((one: string) => singleValue(placed, one)) };
  return { [key]: singleValue(placed, choice as Exclude<Choice, readonly string[] | null>) };
}

function singleValue(placed: PlacedElement, choice: string | number | Date): unknown {
  const { element } = placed;
  if (element.type === 'datetimepicker') return Math.floor(Number(choice) / 1000);
  const text = String(choice);
  if (element.type.endsWith('users_select')) return findPerson(text)?.id ?? text;
  if (element.type.endsWith('external_select')) return { text: { type: 'plain_text', text }, value: text };
  const options = optionsOf(element);
  if (options.length === 0) return text;
  const option = options.find((one) => one.value === text);
  if (option !== undefined) return option;
  const offered = options.map((one) => one.value).join(', ');
  throw new Error(`${placed.blockId}/${placed.actionId} does not offer "${text}"; it offers: ${offered}`);
}

function optionsOf(element: Readonly<Record<string, unknown>>): readonly OptionLike[] {
  const groups = listOf(element.option_groups) as readonly { readonly options?: unknown }[];
  return [...listOf(element.options), ...groups.flatMap((group) => listOf(group.options))] as readonly OptionLike[];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
