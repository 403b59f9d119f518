import type { Slack } from '../slack/create-slack.ts';
import { viewOf } from '../slack/page-state.ts';
import type { SeedPerson } from '../slack/workspace.ts';
import type { Act, ActAnswer, InputValues, Message, View } from '../wire.ts';
import { ActRefused } from './act-refused.ts';
import { findInput, findPlaced } from './find-placed.ts';
import { type Choice, inputState } from './input-state.ts';
import { type Match, matcher } from './match-message.ts';
import type { WaitFor } from './wait-for.ts';

/** More about a press: which of several equal elements, and what a forged or odd client would send. */
interface PressOptions {
  readonly block?: string;
  readonly element?: Readonly<Record<string, unknown>>;
}

/** One person at their Slack: what they see, what they wait for, what they do. */
export interface PersonDriver {
  readonly id: string;
  readonly name: string;
  /** Messages of a channel without its threads, oldest first. Channels go by id, `#name` or `name`. */
  messages(channel: string): readonly Message[];
  /** Direct messages with the bot. */
  directMessages(): readonly Message[];
  thread(parent: Message): readonly Message[];
  /** What only this person sees, of one channel or of all. */
  ephemerals(channel?: string): readonly Message[];
  /** Open modals, top last. */
  modals(): readonly View[];
  home(): View | undefined;
  /** Waits for a message. */
  seesMessage(channel: string, match: Match): Promise<Message>;
  seesReply(parent: Message, match: Match): Promise<Message>;
  seesDirectMessage(match: Match): Promise<Message>;
  seesEphemeral(match: Match): Promise<Message>;
  /** Waits for a modal on top, of this callback id when given. */
  seesModal(callbackId?: string): Promise<View>;
  /** The message or view as it is now; throws when it is gone. */
  again<T extends Message | View>(target: T): T;
  /** Opens Home and waits until the app has published it anew. */
  opensHome(): Promise<View>;
  say(channel: string, text: string, thread?: Message): Promise<void>;
  command(command: string, text?: string, channel?: string): Promise<void>;
  press(target: Message | View, actionId: string, options?: PressOptions): Promise<void>;
  /** Chooses in a menu, an overflow or a picker. */
  choose(target: Message | View, actionId: string, choice: Choice, options?: PressOptions): Promise<void>;
  /** Submits a modal with these values by block id; throws {@link ActRefused} when it is not accepted. */
  submit(view: View, values?: Readonly<Record<string, Choice>>): Promise<void>;
  /** Submits and is refused: gives the errors by block id; throws when the submission was accepted. */
  submitInVain(view: View, values?: Readonly<Record<string, Choice>>): Promise<Readonly<Record<string, string>>>;
  close(view: View): Promise<void>;
  shortcut(callbackId: string, on?: Message): Promise<void>;
  /** What the app suggests while this person types into an external select. */
  suggestions(target: Message | View, actionId: string, typed: string): Promise<readonly unknown[]>;
  deletes(message: Message): Promise<void>;
  /** Any act, with Slack's answer instead of an exception. */
  attempt(act: Act): Promise<ActAnswer>;
}

/** The channel where commands are entered when nobody says where. */
const COMMAND_CHANNEL = 'order-desk';

/** A driver for one person of the workspace. */
export function createPersonDriver(options: {
  readonly person: SeedPerson;
  readonly slack: Slack;
  readonly act: (person: string, act: Act) => Promise<ActAnswer>;
  readonly waitFor: WaitFor;
}): PersonDriver {
  const { person, slack, waitFor } = options;
  const { state } = slack;
  const name = person.realName;

  function channelId(reference: string): string {
    const channel = state.channels.find(reference);
    if (channel === undefined) throw new Error(`there is no channel ${reference}`);
    if (!channel.members.includes(person.id)) throw new Error(`${name} is not in #${channel.name}`);
    return channel.id;
  }
  async function doing(what: string, act: Act): Promise<Extract<ActAnswer, { ok: true }>> {
    const answer = await options.act(person.id, act);
    if (!answer.ok) throw new ActRefused(name, what, answer.error, answer.errors);
    return answer;
  }
  function pressAct(target: Message | View, actionId: string, choice: Choice | undefined, more: PressOptions): Act {
    const placed = findPlaced(target, actionId, more.block);
    const element = { ...(choice === undefined ? {} : inputState(placed, choice)), ...more.element };
    const { blockId } = placed;
    if ('ts' in target)
      return { kind: 'press_message', channel: target.channel, ts: target.ts, blockId, actionId, element };
    return { kind: 'press_view', viewId: target.id, blockId, actionId, element };
  }
  function typed(view: View, values: Readonly<Record<string, Choice>>): InputValues {
    const entries = Object.entries(values).map(([blockId, choice]) => {
      const placed = findInput(view, blockId);
      return [blockId, { [placed.actionId]: inputState(placed, choice) }] as const;
    });
    return Object.fromEntries(entries);
  }
  const driver: PersonDriver = {
    id: person.id,
    name,
    messages: (channel) => state.messages.list(channelId(channel)).filter((one) => one.threadTs === undefined),
    directMessages: () => driver.messages(person.id),
    thread: (parent) => state.messages.replies(parent.channel, parent.ts),
    ephemerals: (channel) =>
      state.ephemerals.listFor(person.id).filter((one) => channel === undefined || one.channel === channelId(channel)),
    modals: () => state.modals.stackOf(person.id).map(viewOf),
    home() {
      const home = state.homes.of(person.id);
      return home === undefined ? undefined : viewOf(home);
    },
    seesMessage: (channel, match) =>
      waitFor(() => driver.messages(channel).findLast(matcher(match)), `${name} to see ${match} in ${channel}`),
    seesReply: (parent, match) =>
      waitFor(() => driver.thread(parent).findLast(matcher(match)), `${name} to see the reply ${match}`),
    seesDirectMessage: (match) =>
      waitFor(() => driver.directMessages().findLast(matcher(match)), `${name} to get the direct message ${match}`),
    seesEphemeral: (match) =>
      waitFor(() => driver.ephemerals().findLast(matcher(match)), `${name} alone to see ${match}`),
    seesModal: (callbackId) =>
      waitFor(
        () => {
          const top = driver.modals().at(-1);
          return callbackId === undefined || top?.callbackId === callbackId ? top : undefined;
        },
        `${name} to see the modal ${callbackId ?? ''}`,
      ),
    again(target) {
      const now = 'ts' in target ? freshMessage(target) : freshView(target);
      if (now === undefined)
        throw new Error(`${'ts' in target ? `the message ${target.ts}` : `the view ${target.id}`} is gone`);
      return now as typeof target;
    },
    async opensHome() {
      const before = state.homes.of(person.id)?.hash;
      await doing('open Home', { kind: 'open_home' });
      return waitFor(() => {
        const home = state.homes.of(person.id);
        return home === undefined || home.hash === before ? undefined : viewOf(home);
      }, `the app to publish Home for ${name}`);
    },
    async say(channel, text, thread) {
      const act: Act = { kind: 'say', channel: channelId(channel), text };
      await doing('say something', thread === undefined ? act : { ...act, threadTs: thread.threadTs ?? thread.ts });
    },
    async command(command, text = '', channel = COMMAND_CHANNEL) {
      await doing(`enter ${command} ${text}`, { kind: 'command', channel: channelId(channel), command, text });
    },
    async press(target, actionId, more = {}) {
      await doing(`press ${actionId}`, pressAct(target, actionId, undefined, more));
    },
    async choose(target, actionId, choice, more = {}) {
      await doing(`choose ${String(choice)} in ${actionId}`, pressAct(target, actionId, choice, more));
    },
    async submit(view, values = {}) {
      await doing(`submit ${view.callbackId}`, { kind: 'submit_view', viewId: view.id, values: typed(view, values) });
    },
    async submitInVain(view, values = {}) {
      const answer = await options.act(person.id, {
        kind: 'submit_view',
        viewId: view.id,
        values: typed(view, values),
      });
      if (answer.ok) throw new Error(`${name} submitted ${view.callbackId}, and it was accepted`);
      if (answer.errors === undefined) throw new ActRefused(name, `submit ${view.callbackId}`, answer.error);
      return answer.errors;
    },
    async close(view) {
      await doing('close the modal', { kind: 'close_view', viewId: view.id });
    },
    async shortcut(callbackId, on) {
      const place = on === undefined ? {} : { channel: on.channel, ts: on.ts };
      await doing(`use ${callbackId}`, { kind: 'shortcut', callbackId, ...place });
    },
    async suggestions(target, actionId, value) {
      const { blockId } = findPlaced(target, actionId);
      const place = 'ts' in target ? { channel: target.channel, ts: target.ts } : { viewId: target.id };
      const answer = await doing(`type into ${actionId}`, { kind: 'suggest', ...place, blockId, actionId, value });
      return answer.options ?? [];
    },
    async deletes(message) {
      await doing('delete the message', { kind: 'delete_message', channel: message.channel, ts: message.ts });
    },
    attempt: (act) => options.act(person.id, act),
  };
  function freshMessage(message: Message): Message | undefined {
    return message.onlyFor === undefined
      ? state.messages.find(message.channel, message.ts)
      : state.ephemerals.find(message.ts);
  }
  function freshView(view: View): View | undefined {
    const live = state.modals.find(view.id) ?? state.homes.find(view.id);
    return live === undefined ? undefined : viewOf(live);
  }
  return driver;
}
