/** What a button or a form carries, to be parsed by whoever sent it; `undefined` for anything that is no JSON. */
export function readJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
