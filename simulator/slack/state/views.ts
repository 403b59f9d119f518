import type { Block, InputValues } from '../../wire.ts';

/** A plain text of a view's frame, as the app gave it. */
interface PlainText {
  readonly type: 'plain_text';
  readonly text: string;
  readonly emoji?: boolean | undefined;
}

/** A view as an app describes it, checked. */
export interface ViewDefinition {
  readonly type: 'modal' | 'home';
  readonly blocks: readonly Block[];
  readonly title?: PlainText | undefined;
  readonly submit?: PlainText | undefined;
  readonly close?: PlainText | undefined;
  readonly callback_id?: string | undefined;
  readonly private_metadata?: string | undefined;
  readonly external_id?: string | undefined;
  readonly clear_on_close?: boolean | undefined;
  readonly notify_on_close?: boolean | undefined;
}

/** A view that somebody has before their eyes. */
export interface LiveView extends ViewDefinition {
  readonly id: string;
  readonly person: string;
  readonly hash: string;
  readonly rootId: string;
  readonly previousId?: string | undefined;
  /** What the person has typed and chosen; the app sees it with the next interaction. */
  readonly values: InputValues;
  /** Errors of the last submission by block_id. */
  readonly errors: Readonly<Record<string, string>>;
}
