/** The words of a text written over several lines: the shape in which tables of this folder are kept. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
