const DOMAIN = /@([A-Za-z0-9.-]+)\s*>?\s*$/;

/** The Message-ID of a mail: the same for the same id, at the domain of the sender (RFC 5322 3.6.4). */
export function messageId(id: string, from: string): string {
  const domain = DOMAIN.exec(from)?.[1] ?? 'ordermend.invalid';
  return `<${id.replace(/[^A-Za-z0-9._-]/g, '-')}@${domain}>`;
}
