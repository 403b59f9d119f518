/** The domain of an e-mail address with its `@`: it names nobody. `undefined` for anything else. */
export function mailDomain(text: string | undefined): string | undefined {
  const domain = text === undefined ? undefined : /@([\w.-]{3,80})$/.exec(text)?.[1];
  return domain === undefined ? undefined : `@${domain}`;
}
