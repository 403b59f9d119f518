import type { RichTextBlockElement } from '@slack/types';
import { readInline } from './read-inline.ts';
import { decodeText } from './slack-escapes.ts';

const FENCE = /```\n?([\s\S]+?)\n?```/g;

/**
 * Reads Slack's mrkdwn into the rich text that Slack would show: nothing of the text is ever dropped, and a sign that
 * Slack does not take for formatting stays in sight. `autolink` is false for `verbatim` text.
 */
export function mrkdwnToRichText(mrkdwn: string, autolink: boolean): readonly RichTextBlockElement[] {
  const parts: RichTextBlockElement[] = [];
  let from = 0;
  for (const fence of mrkdwn.matchAll(FENCE)) {
    parts.push(...readLines(trimBreaks(mrkdwn.slice(from, fence.index)), autolink));
    parts.push({ type: 'rich_text_preformatted', elements: [{ type: 'text', text: decodeText(fence[1] ?? '') }] });
    from = fence.index + fence[0].length;
  }
  parts.push(...readLines(from === 0 ? mrkdwn : trimBreaks(mrkdwn.slice(from)), autolink));
  return parts;
}

function readLines(text: string, autolink: boolean): readonly RichTextBlockElement[] {
  if (text === '') return [];
  const runs: { quoted: boolean; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const quoted = /^(>|&gt;)/.test(line);
    const last = runs.at(-1);
    const said = quoted ? line.replace(/^(>|&gt;) ?/, '') : line;
    if (last?.quoted === quoted) last.lines.push(said);
    else runs.push({ quoted, lines: [said] });
  }
  return runs.map((run) => ({
    type: run.quoted ? 'rich_text_quote' : 'rich_text_section',
    elements: [...readInline(run.lines.join('\n'), autolink)],
  }));
}

function trimBreaks(text: string): string {
  return text.replace(/^\n|\n$/g, '');
}
