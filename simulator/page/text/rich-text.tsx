import type { RichTextBlockElement, RichTextElement } from '@slack/types';
import { useWorkspace } from '../state/workspace.tsx';
import { slackDate } from '../time/slack-date.ts';
import { Drawn } from './drawn.tsx';

/** Rich text as the person reads it, with people and channels by name and dates in the person's own time. */
export function RichText({ elements }: { readonly elements: readonly RichTextBlockElement[] }) {
  const linked = useDatesAsLinks();
  return <Drawn block={{ type: 'rich_text', elements: elements.map(linked) }} />;
}

/** The drawing library knows no link on a date, so such a date becomes a link with the date as its text. */
function useDatesAsLinks(): (part: RichTextBlockElement) => unknown {
  const { reader, today } = useWorkspace();
  const asLink = (element: RichTextElement): RichTextElement =>
    element.type === 'date' && element.url !== undefined
      ? { type: 'link', url: element.url, text: slackDate(element.timestamp * 1000, element.format, reader, { today }) }
      : element;
  return (part) =>
    part.type === 'rich_text_section' || part.type === 'rich_text_quote'
      ? { ...part, elements: (part.elements as RichTextElement[]).map(asLink) }
      : part;
}
