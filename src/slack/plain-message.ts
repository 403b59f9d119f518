const LINK = /<([^<>|]*)(?:\|([^<>]*))?>/g;

/** What people read of a message's text: Slack's escapes, links and mentions undone. `nameOf` names people by their id. */
export function plainMessage(text: string, nameOf: (id: string) => string): string {
  return text
    .replace(LINK, (_all, target: string, label: string | undefined) => readable(target, label, nameOf))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function readable(target: string, label: string | undefined, nameOf: (id: string) => string): string {
  if (target.startsWith('@')) return `@${label ?? nameOf(target.slice(1))}`;
  if (target.startsWith('#')) return `#${label ?? target.slice(1)}`;
  return label ?? target.replace(/^(mailto:|tel:|!)/, '');
}
