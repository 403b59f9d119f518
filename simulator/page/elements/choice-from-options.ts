import type { Option, OptionGroup } from '@slack/types';
import type { ChoiceGroup, ChoiceOption } from '../ui/choice-option.ts';

/** An option of Block Kit as a choice. */
export function choiceOption(option: Option): ChoiceOption {
  return { key: option.value ?? option.text.text, text: option.text.text, description: option.description?.text };
}

/** Options, or groups of them, as groups of choices. */
export function choiceGroups(given: readonly (Option | OptionGroup)[]): readonly ChoiceGroup[] {
  const bare = given.filter((one): one is Option => !('options' in one));
  const grouped = given.filter((one): one is OptionGroup => 'options' in one);
  return [
    ...(bare.length > 0 ? [{ options: bare.map(choiceOption) }] : []),
    ...grouped.map((group) => ({ label: group.label.text, options: group.options.map(choiceOption) })),
  ];
}
