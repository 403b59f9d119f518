import type { Case } from '../../domain/case/case.ts';
import type { Messages } from '../../i18n/messages.ts';
import { actionId } from '../action-ids.ts';
import { button } from '../kit/elements.ts';
import { actions, context, section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn } from '../kit/texts.ts';
import type { Rendered } from '../rendered.ts';

/** A customer's contact data without a mask; what is unknown is absent. */
export interface ContactView {
  readonly name?: string;
  readonly recipient?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
}

const FIELDS = ['name', 'recipient', 'phone', 'email', 'address'] as const satisfies readonly (keyof ContactView)[];
type RevealStep = 'show' | 'hide';

/**
 * What a person gets who gave a reason: only they see it, and nothing of the data stands in it. Pressed, the message itself
 * becomes the data: a message can be taken away again only through a button of its own.
 */
export function contactReady(item: Pick<Case, 'id' | 'version'>, { reveals, locale }: Messages): Rendered {
  const said = reveals.ready(slackPen(locale), item.id);
  return {
    text: said,
    blocks: [section(said), actions([stepButton(item, 'show', reveals.show)], `reveal:${item.id}`)],
  };
}

/** The contact data itself, until `goneAt`. */
export function contactCard(
  it: { readonly case: Pick<Case, 'id' | 'version'>; readonly contact: ContactView; readonly goneAt: number },
  { reveals, locale }: Messages,
): Rendered {
  const pen = slackPen(locale);
  const heading = reveals.heading(pen, it.case.id);
  const lines = FIELDS.flatMap((field) => {
    const value = it.contact[field];
    return value === undefined || value === '' ? [] : [reveals.line(pen, reveals.fields[field], value)];
  });
  return {
    text: heading,
    blocks: [
      section(pen.words`*${heading}*`),
      section(lines.length === 0 ? pen.ours(reveals.nothing) : lines),
      context([mrkdwn(reveals.disappears(pen, it.goneAt))]),
      actions([stepButton(it.case, 'hide', reveals.hide)], `reveal:${it.case.id}`),
    ],
  };
}

function stepButton({ id, version }: Pick<Case, 'id' | 'version'>, reveal: RevealStep, text: string) {
  return button({ text, actionId: actionId('reveal'), value: JSON.stringify({ case: id, v: version, reveal }) });
}
