import type { RichTextElement } from '@slack/types';
import { readAngled } from './read-angled.ts';
import { decodeText } from './slack-escapes.ts';

type TextStyle = { readonly bold?: boolean; readonly italic?: boolean; readonly strike?: boolean };

const MARKS = { '*': 'bold', _: 'italic', '~': 'strike' } as const satisfies Record<string, keyof TextStyle>;
const CODE = /`([^`\n]+)`/y;
const ANGLED = /<([^<>\n]+)>/y;
const EMOJI = /:([a-z0-9_+'-]+)(?:::skin-tone-\d)?:/y;
const LINK = /https?:\/\/[^\s<>|]*[^\s<>|.,;:!?'")\]]/y;
const WORD = /[\p{L}\p{N}]/u;

/** Reads one run of mrkdwn into elements of rich text; marks count only at the border of a word, as in Slack. */
export function readInline(text: string, autolink: boolean, style: TextStyle = {}): readonly RichTextElement[] {
  const elements: RichTextElement[] = [];
  let plain = '';
  let at = 0;
  const flush = () => {
    if (plain !== '') elements.push(styled({ type: 'text', text: decodeText(plain) }, style));
    plain = '';
  };
  while (at < text.length) {
    const found = readMarked(text, at, autolink, style) ?? readToken(text, at, autolink, style);
    if (found) {
      flush();
      elements.push(...found.elements);
      at = found.end;
      continue;
    }
    plain += text.charAt(at);
    at += 1;
  }
  flush();
  return elements;
}

interface Found {
  readonly elements: readonly RichTextElement[];
  readonly end: number;
}

function readToken(text: string, at: number, autolink: boolean, style: TextStyle): Found | undefined {
  const code = matchAt(CODE, text, at);
  if (code) return found(code, { type: 'text', text: decodeText(code[1] ?? ''), style: { ...style, code: true } });
  const angled = matchAt(ANGLED, text, at);
  if (angled) return found(angled, styled(readAngled(angled[1] ?? ''), style));
  const emoji = matchAt(EMOJI, text, at);
  if (emoji) return found(emoji, { type: 'emoji', name: emoji[1] ?? '' });
  const link = autolink && !WORD.test(text.charAt(at - 1)) ? matchAt(LINK, text, at) : undefined;
  return link && found(link, styled({ type: 'link', url: decodeText(link[0]) }, style));
}

function readMarked(text: string, at: number, autolink: boolean, style: TextStyle): Found | undefined {
  const mark = text.charAt(at);
  if (!isMark(mark) || !opens(text, at, mark)) return undefined;
  const close = closingMark(text, at + 1, mark);
  if (close === undefined) return undefined;
  const inner = readInline(text.slice(at + 1, close), autolink, { ...style, [MARKS[mark]]: true });
  return { elements: inner, end: close + 1 };
}

function closingMark(text: string, from: number, mark: string): number | undefined {
  for (let at = from; at < text.length && text.charAt(at) !== '\n'; at += 1) {
    const opaque = matchAt(ANGLED, text, at) ?? matchAt(CODE, text, at);
    if (opaque) at += opaque[0].length - 1;
    else if (text.charAt(at) === mark && closes(text, at, mark)) return at;
  }
  return undefined;
}

function opens(text: string, at: number, mark: string): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  return !WORD.test(before) && before !== mark && after !== mark && !/^\s?$/.test(after);
}

function closes(text: string, at: number, mark: string): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  return !/\s/.test(before) && before !== mark && after !== mark && !WORD.test(after);
}

function isMark(sign: string): sign is keyof typeof MARKS {
  return sign in MARKS;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function found(match: RegExpExecArray, element: RichTextElement): Found {
  return { elements: [element], end: match.index + match[0].length };
}

function styled(element: RichTextElement, style: TextStyle): RichTextElement {
  return Object.keys(style).length === 0 ? element : { ...element, style };
}
