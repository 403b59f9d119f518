/** How mail to customers is signed: as the settings say, else with the sender's name, else with the sender's domain. */
export function shopName(told: string | undefined, from: string): string {
  if (told !== undefined) return told;
  const name = /^\s*"?([^"<]+?)"?\s*</.exec(from)?.[1];
  return name ?? /@([^\s>]+)/.exec(from)?.[1] ?? from;
}
