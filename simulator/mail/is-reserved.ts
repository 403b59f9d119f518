/** Names that belong to nobody for ever (RFC 2606, RFC 6761), but for `.invalid`, which must never work. */
const RESERVED = /@(?:[^@\s]+\.)?(?:example\.(?:com|org|net)|[^@\s.]+\.(?:example|test))$/i;

/** Whether mail to an address can reach no real person. */
export function isReserved(address: string): boolean {
  return RESERVED.test(address);
}
