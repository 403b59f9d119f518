/** What Slack's client would not let a person choose: an option that the menu does not offer. */
export function choiceError(
  element: Readonly<Record<string, unknown>>,
  chosen: Readonly<Record<string, unknown>>,
): string | undefined {
  const offered = optionsOf(element);
  if (offered === undefined) return undefined;
  const wanted = [chosen.selected_option, ...listOf(chosen.selected_options)].filter(isOption);
  const foreign = wanted.find((one) => !offered.some((option) => option.value === one.value));
  return foreign === undefined ? undefined : `The menu has no option ${foreign.value}.`;
}

interface OptionLike {
  readonly value: string;
}

function optionsOf(element: Readonly<Record<string, unknown>>): readonly OptionLike[] | undefined {
  const groups = listOf(element.option_groups) as readonly { readonly options?: unknown }[];
  const options = [...listOf(element.options), ...groups.flatMap((group) => listOf(group.options))];
  return options.length === 0 ? undefined : options.filter(isOption);
}

function isOption(value: unknown): value is OptionLike {
  return typeof value === 'object' && value !== null && 'value' in value && typeof value.value === 'string';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
