/** Every string that Slack parses as markup: `mrkdwn` objects, and the fallback text of a message. */
export function markupOf(drawn: object): readonly string[] {
  const fallback = 'text' in drawn && typeof drawn.text === 'string' ? [drawn.text] : [];
  return [...fallback, ...collect(drawn, 'mrkdwn')];
}

/** Every string that Slack shows as it is. */
export function plainOf(drawn: object): readonly string[] {
  return collect(drawn, 'plain_text');
}

function collect(value: unknown, type: 'mrkdwn' | 'plain_text'): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => collect(each, type));
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === type && 'text' in value) return [String(value.text)];
  return Object.values(value).flatMap((each) => collect(each, type));
}

/** Every action id in what is drawn, those of inputs left out. */
export function actionIdsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(actionIdsOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'input') return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'action_id' && typeof each === 'string' ? [each] : actionIdsOf(each),
  );
}

/** How many lines a message takes: a line per header, context and row of buttons, and each line of a section. */
export function linesOf(blocks: readonly { readonly type: string }[]): number {
  return blocks.reduce((sum, block) => {
    const text = 'text' in block ? (block.text as { readonly text: string }).text : '';
    return sum + (block.type === 'section' ? text.split('\n').length : 1);
  }, 0);
}
