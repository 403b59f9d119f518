import type { WebClient } from '@slack/web-api';
import type { PersonId } from '../domain/ids.ts';
import { type Locale, pickLocale } from '../i18n/locale.ts';
import type { SlackPerson } from '../policy/roles.ts';

const REFRESH_MS = 10 * 60_000;
const PAGE = 200;

/** A person as Slack knows them, with the language and zone that their answers come in. */
export interface KnownPerson extends SlackPerson {
  readonly name: string;
  readonly locale: Locale;
  readonly zone: string;
}

/** Who is who in the workspace, kept in memory so that no click waits for Slack. */
export interface People {
  /** Reads everybody once and then every ten minutes; the members of these channels and user groups with them. */
  start(): Promise<void>;
  stop(): void;
  /** A person; asks Slack only for somebody who was never seen. An answer that fails gives a stranger without rights. */
  get(id: string): Promise<KnownPerson>;
  /** A person if they were seen already. */
  known(id: string): KnownPerson | undefined;
  /** Everybody who was seen so far, with people who left and guests among them. */
  all(): readonly KnownPerson[];
  /** What Slack told about a change (`user_change`, `member_joined_channel`, `member_left_channel`). */
  changed(member: SlackMember): void;
  joined(channel: string, id: string): void;
  left(channel: string, id: string): void;
}

/** The fields of a Slack user that Ordermend reads. */
export interface SlackMember {
  readonly id?: string;
  readonly name?: string;
  readonly real_name?: string;
  readonly tz?: string;
  readonly locale?: string;
  readonly deleted?: boolean;
  readonly is_bot?: boolean;
  readonly is_restricted?: boolean;
  readonly is_ultra_restricted?: boolean;
  readonly is_stranger?: boolean;
}

/** The directory over the Web API; `onFailure` is told when a refresh did not succeed, the old answers stay. */
export function createPeople(deps: {
  readonly client: WebClient;
  readonly channels: readonly string[];
  readonly groups: readonly string[];
  readonly locale: Locale;
  readonly zone: string;
  /** The language that a person chose for themselves; `undefined`: the one that Slack tells. */
  readonly languageOf?: (id: string) => Locale | undefined;
  readonly onFailure: (error: unknown) => void;
}): People {
  const { client, channels, groups, onFailure } = deps;
  const people = new Map<string, Omit<KnownPerson, 'isInChannel' | 'isInGroup'>>();
  const inChannel = new Map<string, Set<string>>();
  const inGroup = new Map<string, Set<string>>();
  let timer: NodeJS.Timeout | undefined;

  function keep(member: SlackMember): void {
    if (member.id === undefined) return;
    const known = people.get(member.id);
    const guest =
      member.deleted === true ||
      member.is_bot === true ||
      member.is_restricted === true ||
      member.is_ultra_restricted === true;
    people.set(member.id, {
      id: member.id as PersonId,
      name: member.real_name ?? member.name ?? member.id,
      // `users.list` tells no locale unless asked; a change event may lack it.
      locale: member.locale === undefined ? (known?.locale ?? deps.locale) : pickLocale(member.locale, deps.locale),
      zone: member.tz ?? known?.zone ?? deps.zone,
      isFullMember: !guest && member.is_stranger !== true,
    });
  }

  async function refresh(): Promise<void> {
    try {
      await readUsers();
      for (const channel of channels) inChannel.set(channel, await readMembers(channel));
      for (const group of groups) {
        const answer = await client.usergroups.users.list({ usergroup: group });
        inGroup.set(group, new Set(answer.users));
      }
    } catch (error) {
      onFailure(error);
    }
  }

  async function readUsers(): Promise<void> {
    let cursor: string | undefined;
    do {
      const page = await client.users.list({
        limit: PAGE,
        include_locale: true,
        ...(cursor === undefined ? {} : { cursor }),
      });
      for (const member of page.members ?? []) keep(member as SlackMember);
      cursor = page.response_metadata?.next_cursor || undefined;
    } while (cursor !== undefined);
  }

  async function readMembers(channel: string): Promise<Set<string>> {
    const members = new Set<string>();
    let cursor: string | undefined;
    do {
      const page = await client.conversations.members({
        channel,
        limit: PAGE,
        ...(cursor === undefined ? {} : { cursor }),
      });
      for (const id of page.members ?? []) members.add(id);
      cursor = page.response_metadata?.next_cursor || undefined;
    } while (cursor !== undefined);
    return members;
  }

  function known(id: string): KnownPerson | undefined {
    const person = people.get(id);
    if (person === undefined) return undefined;
    return {
      ...person,
      locale: deps.languageOf?.(id) ?? person.locale,
      isInChannel: (channel) => inChannel.get(channel)?.has(id) ?? false,
      isInGroup: (group) => inGroup.get(group)?.has(id) ?? false,
    };
  }

  return {
    async start() {
      await refresh();
      timer = setInterval(() => void refresh(), REFRESH_MS);
      timer.unref();
    },
    stop() {
      clearInterval(timer);
    },
    async get(id) {
      const person = known(id);
      if (person !== undefined) return person;
      try {
        const answer = await client.users.info({ user: id, include_locale: true });
        keep((answer.user ?? { id, is_stranger: true }) as SlackMember);
      } catch (error) {
        onFailure(error);
      }
      return known(id) ?? stranger(id as PersonId, deps.locale, deps.zone);
    },
    known,
    all: () => [...people.keys()].flatMap((id) => known(id) ?? []),
    changed: keep,
    joined(channel, id) {
      inChannel.get(channel)?.add(id);
    },
    left(channel, id) {
      inChannel.get(channel)?.delete(id);
    },
  };
}

function stranger(id: PersonId, locale: Locale, zone: string): KnownPerson {
  return { id, name: id, locale, zone, isFullMember: false, isInChannel: () => false, isInGroup: () => false };
}
