import type { CaseId } from '../ids.ts';

/** Checks a text so that nobody without the installation's key can; base32 letters, at least ten, in small letters. */
export type CheckText = (text: string) => string;

/** `care+EX-1042.k3j9x2m4pq`: mail systems may change the case of letters, so nothing hangs on it. */
const LOCAL_PART = /^(.+)\+(ex-\d{1,12})\.([a-z2-7]{10,32})$/i;
const ADDRESS = /^(?:.*<)?\s*([^<>\s@]+)@([^<>\s@]+?)\s*>?\s*$/;

/**
 * Where answers to mail about a case go: a plus address of the sender that names the case and proves that we made it.
 * `from` is `MAIL_FROM`, with or without a name; answers `undefined` when it holds no address.
 */
export function replyAddress(from: string, caseId: CaseId, check: CheckText): string | undefined {
  const [, local, domain] = ADDRESS.exec(from) ?? [];
  if (local === undefined || domain === undefined) return undefined;
  return `${local}+${caseId}.${check(checked(caseId))}@${domain}`;
}

/** The case that an address names; `undefined` for any address that we did not make, e.g. with another case put in. */
export function caseOfAddress(address: string, check: CheckText): CaseId | undefined {
  const [, local = ''] = ADDRESS.exec(address) ?? [];
  const [, , id, proof] = LOCAL_PART.exec(local) ?? [];
  if (id === undefined || proof === undefined) return undefined;
  const caseId = id.toUpperCase() as CaseId;
  return check(checked(caseId)) === proof.toLowerCase() ? caseId : undefined;
}

/** A key may serve other ends, too. */
function checked(caseId: CaseId): string {
  return `reply-address:${caseId}`;
}
