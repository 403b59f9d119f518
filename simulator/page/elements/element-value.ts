import type { Option, RichTextBlock } from '@slack/types';

/** What a person has put into an element, in the very form of Slack's `state.values` and `actions[0]`. */
export interface ElementValue {
  readonly type: string;
  readonly value?: string | null;
  readonly selected_option?: Option | null;
  readonly selected_options?: readonly Option[];
  readonly selected_user?: string | null;
  readonly selected_users?: readonly string[];
  readonly selected_conversation?: string | null;
  readonly selected_conversations?: readonly string[];
  readonly selected_channel?: string | null;
  readonly selected_channels?: readonly string[];
  readonly selected_date?: string | null;
  readonly selected_time?: string | null;
  /** Unix seconds. */
  readonly selected_date_time?: number | null;
  readonly rich_text_value?: RichTextBlock | null;
  readonly files?: readonly never[];
}

/** Whether nothing has been chosen or written. */
export function isEmptyValue({ type: _type, ...held }: ElementValue): boolean {
  return Object.values(held).every((part) =>
    Array.isArray(part) ? part.length === 0 : part === null || part === undefined || part === '',
  );
}
