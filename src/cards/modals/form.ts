import type { KnownBlock } from '@slack/types';
import type { Case } from '../../domain/case/case.ts';
import { alert } from '../kit/layout.ts';
import { LIMITS } from '../kit/limits.ts';
import { plain } from '../kit/texts.ts';
import type { RenderedModal } from '../rendered.ts';

/** What every form of a case is drawn from. */
export interface FormView {
  readonly case: Pick<Case, 'id' | 'version'>;
  /** Why an earlier submission was refused, said above the fields; what was typed stays. */
  readonly refused?: string;
  /** More to find in `private_metadata` again, e.g. where the card stands; ids only. */
  readonly meta?: Readonly<Record<string, string>>;
}

/** A modal over a case: its callback id is its action id, its metadata name the case and the version seen (contract 9). */
export function form(it: {
  readonly view: FormView;
  readonly callbackId: string;
  readonly title: string;
  readonly close: string;
  readonly submit?: string;
  readonly blocks: readonly KnownBlock[];
  readonly meta?: Readonly<Record<string, string>>;
}): RenderedModal {
  const { case: item, refused, meta } = it.view;
  return {
    type: 'modal',
    callback_id: it.callbackId,
    private_metadata: JSON.stringify({ case: item.id, v: item.version, ...meta, ...it.meta }),
    title: plain(titleOf(it.title, item.id), LIMITS.viewTitle),
    close: plain(it.close, LIMITS.viewTitle),
    ...(it.submit === undefined ? {} : { submit: plain(it.submit, LIMITS.viewTitle) }),
    blocks: [...(refused === undefined ? [] : [alert(refused)]), ...it.blocks],
  };
}

/** The id joins the title where both fit. */
function titleOf(title: string, id: string): string {
  const both = `${title} · ${id}`;
  return both.length <= LIMITS.viewTitle ? both : title;
}
