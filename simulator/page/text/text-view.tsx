import type { TextObject } from '@slack/types';
import { Mrkdwn } from './mrkdwn.tsx';
import { PlainText } from './plain-text.tsx';

/** A text object of Block Kit, plain or mrkdwn. */
export function TextView({ text }: { readonly text: TextObject }) {
  if (text.type === 'mrkdwn') return <Mrkdwn text={text.text} verbatim={text.verbatim ?? false} />;
  return <PlainText text={text.text} />;
}
