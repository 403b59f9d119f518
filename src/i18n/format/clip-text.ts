const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What one grapheme counts: by default its UTF-16 units, which is never less than what Slack counts; never less than these. */
export type Measure = (grapheme: string) => number;

/**
 * The longest beginning of a text, in whole graphemes, that measures at most `max` with an ellipsis where something was cut.
 * `measure` is for texts that grow when they are escaped.
 */
export function clipText(text: string, max: number, measure: Measure = (grapheme) => grapheme.length): string {
  if (text.length * 5 <= max) return text;
  let kept = '';
  let size = 0;
  let keptAtLimit = '';
  // Nothing beyond `max` units can be kept; segmenting all of a very long text would be slow.
  for (const { segment } of graphemes.segment(text.slice(0, max + 64))) {
    size += measure(segment);
    if (size > max) return `${keptAtLimit}…`;
    kept += segment;
    if (size <= max - 1) keptAtLimit = kept;
  }
  return kept.length === text.length ? kept : `${keptAtLimit}…`;
}
