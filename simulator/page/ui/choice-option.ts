/** One thing to choose. */
export interface ChoiceOption {
  readonly key: string;
  readonly text: string;
  readonly description?: string | undefined;
}

/** Options under a heading, or under none. */
export interface ChoiceGroup {
  readonly label?: string | undefined;
  readonly options: readonly ChoiceOption[];
}

/** The groups with only the options whose words hold the query; groups that have none left are gone. */
export function matchingGroups(groups: readonly ChoiceGroup[], query: string): readonly ChoiceGroup[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return groups;
  const matches = (option: ChoiceOption) => `${option.text} ${option.description ?? ''}`.toLowerCase().includes(wanted);
  return groups
    .map((group) => ({ ...group, options: group.options.filter(matches) }))
    .filter((group) => group.options.length > 0);
}
