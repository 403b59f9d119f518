import { z } from 'zod';
import { anyText, plain, Url } from './texts.ts';

/** An option of a menu: label and description to 75 characters, value to 150 (slack.md 1.2). */
export const Option = z.strictObject({
  text: plain(75),
  value: z.string().min(1).max(150),
  description: plain(75).optional(),
});

/** An option of checkboxes and radio buttons, whose label may be mrkdwn. */
export const RichOption = z.strictObject({
  text: anyText(75),
  value: z.string().min(1).max(150),
  description: anyText(75).optional(),
});

/** An option of an overflow, which may be a link. */
export const OverflowOption = Option.extend({ url: Url.optional() });

/** A group of options. */
export const OptionGroup = z.strictObject({ label: plain(75), options: z.array(Option).min(1).max(100) });

interface Menu {
  readonly options?: readonly unknown[] | undefined;
  readonly option_groups?: readonly { readonly options: readonly unknown[] }[] | undefined;
  readonly initial_option?: unknown;
  readonly initial_options?: readonly unknown[] | undefined;
}

/** A menu has options or groups of them, not both, and begins with some of its own. */
export function checkMenu(context: z.core.ParsePayload<Menu>): void {
  const { options, option_groups: groups } = context.value;
  if ((options === undefined) === (groups === undefined)) {
    context.issues.push(issue(context.value, [], 'must provide exactly one of `options` and `option_groups`'));
    return;
  }
  checkInitial(context);
}

/** What is chosen from the start must be one of the options, in every field. */
export function checkInitial(context: z.core.ParsePayload<Menu>): void {
  const menu = context.value;
  const offered = new Set((menu.options ?? (menu.option_groups ?? []).flatMap((one) => one.options)).map(canonical));
  const chosen = menu.initial_option === undefined ? (menu.initial_options ?? []) : [menu.initial_option];
  if (chosen.some((one) => !offered.has(canonical(one)))) {
    const field = menu.initial_option === undefined ? 'initial_options' : 'initial_option';
    context.issues.push(issue(menu, [field], 'initial option(s) must match one of the options'));
  }
}

function issue(input: unknown, path: readonly string[], message: string): z.core.$ZodRawIssue {
  return { code: 'custom', input, path: [...path], message };
}

function canonical(value: unknown): string {
  const { text, value: own } = value as { readonly text?: { readonly text?: string }; readonly value?: string };
  return JSON.stringify([text?.text, own]);
}
