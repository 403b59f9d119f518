import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { CommandDesk } from '../../commands/slash-command.ts';
import type { ChangeCase } from '../app/change-case.ts';
import type { ChooseOrder } from '../app/messages-in/choose-order.ts';
import type { Clock } from '../app/ports/clock.ts';
import type { TargetOf } from '../app/ports/effect-sender.ts';
import type { Ids } from '../app/ports/ids.ts';
import type { Policy } from '../app/ports/policy.ts';
import type { SlackMessages } from '../app/ports/slack-messages.ts';
import type { Store } from '../app/ports/store.ts';
import type { ReportCase } from '../app/report-case.ts';
import type { HealthView } from '../cards/lookup/health.ts';
import type { SlackConfig } from '../config.ts';
import type { Role } from '../domain/case/rights.ts';
import type { PersonId } from '../domain/ids.ts';
import type { PersonSettings } from '../domain/person/person-settings.ts';
import type { Locale } from '../i18n/locale.ts';
import { leadsOf } from '../policy/leads-of.ts';
import { isMember, rolesOf, type SlackPerson } from '../policy/roles.ts';
import { maySee } from '../policy/surfaces.ts';
import type { Settings } from '../settings/settings.ts';
import { GESTURES } from './actions/actions.ts';
import { createBolt, type Identity } from './create-bolt.ts';
import { createLimiter } from './limiter.ts';
import { messageUrl } from './message-url.ts';
import { createPeople } from './people.ts';
import { REDRAW_CONTACT } from './redraw-contact.ts';
import { redrawResolve } from './redraw-resolve.ts';
import { registerCommands } from './register-commands.ts';
import { registerEvents } from './register-events.ts';
import { registerGestures } from './register-gestures.ts';
import { registerHome } from './register-home.ts';
import { registerMessageChoice } from './register-message-choice.ts';
import { registerNext } from './register-next.ts';
import { chosenLanguage, registerOwnSettings } from './register-own-settings.ts';
import { registerProcedures } from './register-procedures.ts';
import { registerRedraws } from './register-redraws.ts';
import { registerShortcuts } from './register-shortcuts.ts';
import { createSlackMessages, type OnCall } from './slack-messages.ts';

/** Ordermend in Slack. */
export interface SlackLink {
  readonly messages: SlackMessages;
  /** HTTP mode: answers `POST /slack/events`. */
  readonly listener?: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  /** Learns who we and everybody else are, then connects; goes on trying in the background while Slack does not answer. */
  start(): Promise<void>;
  stop(): Promise<void>;
  connected(): boolean;
  /** The language of a person: their own choice, or what Slack has told; `undefined` for strangers. */
  localeOf(person: string): Locale | undefined;
  /** What a person wants for themselves, in their time zone; a stranger's zone is the first team's. */
  wishesOf(person: string): PersonSettings & { readonly zone: string };
  /** The address of a message, once Slack has told what the workspace is called. */
  urlOf(channel: string, ts: string): string | undefined;
  tellAdmins(text: string): Promise<void>;
}

const RETRY_MS = 5_000;

/** Joins Slack to the app: receivers, clients, gestures, commands, Home and events. */
export function connectSlack(deps: {
  readonly config: Exclude<SlackConfig, { mode: 'local' }>;
  readonly settings: Settings;
  readonly policy: Policy;
  readonly admins: readonly PersonId[];
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly change: ChangeCase;
  readonly report: ReportCase;
  readonly effectsOn: boolean;
  readonly targetOf: TargetOf;
  /** What is decided about contacting customers. */
  readonly contact: CommandDesk['contact'];
  readonly chooseOrder: ChooseOrder;
  readonly log: Logger;
  readonly stopwatch: () => number;
  readonly onAck: (ms: number) => void;
  readonly onCall: OnCall;
  readonly onSend: () => void;
  readonly onDeleted: (channel: string, ts: string) => void;
  readonly health: () => HealthView;
}): SlackLink {
  const { config, settings, store, log, stopwatch } = deps;
  let identity: Identity | undefined;
  let workspaceUrl: string | undefined;
  const bolt = createBolt({ config, identity: () => identity, log, durable: () => store.durable() });
  const limiter = createLimiter(stopwatch);
  const teams = Object.values(settings.teams);
  const [firstLocale] = settings.locales;
  const zone = teams[0]?.zone ?? 'UTC';
  const people = createPeople({
    client: bolt.bulk,
    channels: [
      ...new Set(
        [
          ...teams.map((team) => team.channel),
          ...Object.values(settings.departments).map((place) => place.channel),
        ].filter((it) => it !== ''),
      ),
    ],
    groups: teams.flatMap((team) => (team.members.kind === 'group' ? [team.members.id] : [])),
    locale: firstLocale,
    zone,
    languageOf: (id) => chosenLanguage(store.read.people.settings(id)),
    onFailure: (err) => log.warn({ err }, 'slack did not tell who is who'),
  });
  const roles = (person: SlackPerson, team: string) => rolesOf(person, team, settings, { admins: deps.admins });
  const everyTeam = Object.keys(settings.teams);
  const desk: CommandDesk = {
    store,
    clock: deps.clock,
    ids: deps.ids,
    policy: deps.policy,
    change: deps.change,
    effectsOn: deps.effectsOn,
    targetOf: deps.targetOf,
    contact: deps.contact,
    settings,
    rolesOf: (person, team) =>
      (team === undefined
        ? [...new Set(everyTeam.flatMap((name) => roles(person, name)))]
        : roles(person, team)) satisfies readonly Role[],
    teamsOf: (person) => everyTeam.filter((team) => maySee(roles(person, team), 'cases')),
    isHandler(id, team) {
      const person = people.known(id);
      return (
        person !== undefined &&
        team !== undefined &&
        roles(person, team).some((role) => role !== 'viewer' && role !== 'finance')
      );
    },
    membersOf(name) {
      const team = settings.teams[name];
      if (team === undefined) return [];
      if (team.members.kind === 'people') return team.members.ids;
      return people.all().flatMap((person) => (isMember(person, team) ? [person.id] : []));
    },
    nameOf: (id) => people.known(id)?.name ?? id,
    onSend: deps.onSend,
    health: deps.health,
    async cardUrl(channel, ts) {
      try {
        return (await bolt.interactive.chat.getPermalink({ channel, message_ts: ts })).permalink;
      } catch (err) {
        log.warn({ err }, 'slack gave no link to a card');
        return undefined;
      }
    },
  };
  const wiring = { app: bolt.app, client: bolt.interactive, people, desk, log, onAck: deps.onAck, stopwatch };
  const home = registerHome({ ...wiring, askWhom: () => leadsOf(settings, deps.admins) });
  const onDone = home.refresh;
  registerNext({ ...wiring, onDone });
  registerOwnSettings({ ...wiring, onDone });
  registerGestures({ ...wiring, gestures: GESTURES, onDone });
  registerRedraws({ ...wiring, redraws: [redrawResolve, ...REDRAW_CONTACT] });
  registerMessageChoice({ ...wiring, choose: deps.chooseOrder });
  registerShortcuts({ ...wiring, report: deps.report, onDone });
  registerProcedures(wiring);
  registerCommands(wiring);
  registerEvents({ app: bolt.app, people, onDeleted: deps.onDeleted });

  let stopping = false;
  /** Slack may be down when we start: the rest of the program works meanwhile. */
  async function connect(): Promise<void> {
    try {
      const who = await bolt.bulk.auth.test();
      workspaceUrl = who.url;
      identity = { botUserId: who.user_id ?? '', botId: who.bot_id ?? '', teamId: who.team_id ?? '' };
      await people.start();
      await bolt.start();
      log.info({ team: who.team, mode: config.mode }, 'connected to slack');
    } catch (err) {
      log.error({ err }, 'slack cannot be reached; trying again');
      if (!stopping) setTimeout(() => void connect(), RETRY_MS).unref();
    }
  }

  return {
    messages: createSlackMessages({ client: bolt.bulk, limiter, onCall: deps.onCall }),
    listener: bolt.listener,
    start: connect,
    async stop() {
      stopping = true;
      people.stop();
      await bolt.stop();
    },
    localeOf: (person) => people.known(person)?.locale,
    wishesOf: (id) => ({
      ...store.read.people.settings(id),
      zone: people.known(id)?.zone ?? zone,
    }),
    urlOf: (channel, ts) => messageUrl(workspaceUrl, channel, ts),
    connected: () => identity !== undefined && bolt.connected(),
    async tellAdmins(text) {
      for (const admin of deps.admins) {
        try {
          await bolt.bulk.chat.postMessage({ channel: admin, text: text.slice(0, 3_000) });
        } catch (err) {
          log.warn({ err, admin }, 'an admin could not be told');
        }
      }
    },
  };
}
