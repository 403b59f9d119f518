const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * What a text counts: by default its UTF-16 units, which is never less than what Slack counts. The measures of its parts
 * add up to that of the whole, and none is less than the part's units.
 */
export type Measure = (text: string) => number;

/**
 * The longest beginning of a text, in whole graphemes, that measures at most `max` with an ellipsis where something was cut.
 * `measure` is for texts that grow when they are escaped.
 */
export function clipText(text: string, max: number, measure: Measure = (part) => part.length): string {
  if (text.length <= max && measure(text) <= max) return text;
  let kept = '';
  let size = 0;
  // Nothing beyond `max` units can be kept; segmenting all of a very long text would be slow.
  for (const { segment } of graphemes.segment(text.slice(0, max + 64))) {
    size += measure(segment);
    if (size >= max) break;
    kept += segment;
  }
  return `${kept}…`;
}
