declare const brand: unique symbol;

/** Slack markup in which everything foreign is escaped. Only this kit makes it. */
export type SafeMrkdwn = string & { readonly [brand]: 'mrkdwn' };

/** Our own words as markup: entities are escaped, nothing else is touched. Never for text that somebody else wrote. */
export function own(words: string): SafeMrkdwn {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') as SafeMrkdwn;
}

/** Joins markup; the separator is our own. */
export function joined(parts: readonly SafeMrkdwn[], between: string): SafeMrkdwn {
  return parts.filter((part) => part !== '').join(own(between)) as SafeMrkdwn;
}

/** Lines of markup as one text of at most `max` characters; whole lines go from the end, with an ellipsis in their place. */
export function lines(parts: readonly SafeMrkdwn[], max: number): SafeMrkdwn {
  const kept: string[] = [];
  let size = 0;
  for (const part of parts.filter((it) => it !== '')) {
    if (size + part.length + 2 > max) return [...kept, '…'].join('\n') as SafeMrkdwn;
    kept.push(part);
    size += part.length + 1;
  }
  return kept.join('\n') as SafeMrkdwn;
}
