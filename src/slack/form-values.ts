import { z } from 'zod';

const Option = z.object({ value: z.string() });
/** One input as Slack sends it; only the fields that our inputs have. */
const Input = z.looseObject({
  value: z.string().nullish(),
  selected_option: Option.nullish(),
  selected_options: z.array(Option).optional(),
  selected_user: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_date_time: z.number().nullish(),
});
const Values = z.record(z.string(), z.record(z.string(), Input));

/** What was filled into a form, by field (contract 9: `block_id` is the field's name, `action_id` is `value`). */
export interface FormValues {
  /** Typed text without blanks around it; '' when empty. */
  text(field: string): string;
  /** The chosen option's value. */
  choice(field: string): string | undefined;
  choices(field: string): readonly string[];
  person(field: string): string | undefined;
  /** A chosen day, `YYYY-MM-DD`. */
  date(field: string): string | undefined;
  /** A chosen time, epoch milliseconds. */
  time(field: string): number | undefined;
  /** Names of the form's fields, also of empty ones. */
  readonly fields: readonly string[];
}

/** Reads `view.state.values`. Throws when Slack sends something of another shape. */
export function readFormValues(state: unknown): FormValues {
  const values = Values.parse(state ?? {});
  const input = (field: string) => values[field]?.value;
  return {
    fields: Object.keys(values),
    text: (field) => input(field)?.value?.trim() ?? '',
    choice: (field) => input(field)?.selected_option?.value,
    choices: (field) => input(field)?.selected_options?.map((option) => option.value) ?? [],
    person: (field) => input(field)?.selected_user ?? undefined,
    date: (field) => input(field)?.selected_date ?? undefined,
    time(field) {
      const seconds = input(field)?.selected_date_time;
      return seconds === undefined || seconds === null ? undefined : seconds * 1_000;
    },
  };
}
