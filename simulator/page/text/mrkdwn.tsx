import { memo, useMemo } from 'react';
import { mrkdwnToRichText } from './mrkdwn-to-rich-text.ts';
import { RichText } from './rich-text.tsx';

interface MrkdwnProps {
  readonly text: string;
  /** Slack leaves bare links in verbatim text alone. */
  readonly verbatim?: boolean;
}

/** Slack's mrkdwn, drawn. */
export const Mrkdwn = memo(function Mrkdwn({ text, verbatim = false }: MrkdwnProps) {
  const elements = useMemo(() => mrkdwnToRichText(text, !verbatim), [text, verbatim]);
  return <RichText elements={elements} />;
});
