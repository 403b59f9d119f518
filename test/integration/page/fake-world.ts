import type { Act, ActAnswer, Block, Message, PageState, View } from '../../../simulator/wire.ts';
import { caseCard, digest, lookup } from './fake-cards.ts';
import { everyInputModal, growingModal, home, resolveModal } from './fake-views.ts';
import { channels, directChannel, people, registered, START_AT } from './fake-workspace.ts';

/** The state behind the fake server, and what may be done to it from a test. */
export interface FakeWorld {
  readonly stateFor: (as: string | undefined) => PageState;
  readonly perform: (act: Act & { readonly as: string }) => ActAnswer;
  readonly openModal: (view: View) => void;
  readonly replaceModal: (view: View) => void;
  readonly post: (message: Partial<Message> & Pick<Message, 'channel'>) => Message;
  readonly disconnectBot: () => void;
  /** Nobody goes by this id any more. */
  readonly forget: (id: string) => void;
  readonly knows: (as: string | undefined) => boolean;
}

/** A world of a few channels; `changed` is called after each change. */
export function createFakeWorld(changed: () => void): FakeWorld {
  let now = START_AT;
  let last = START_AT - 26 * 3_600_000;
  let messages: readonly Message[] = [];
  let modals: readonly View[] = [];
  let running = true;
  let botConnected = true;
  const forgotten = new Set<string>();
  let unread: PageState['unread'] = { [channels.logistics.id]: 3, [channels.daily.id]: 1 };

  function post(given: Partial<Message> & Pick<Message, 'channel'>): Message {
    last += 7 * 60_000;
    const ts = `${Math.floor(last / 1000)}.000100`;
    const message = { ts, user: people.bot.id, text: '', blocks: [], edited: false, ...given };
    messages = [...messages, message];
    changed();
    return message;
  }

  function claim(ts: string, who: string): void {
    messages = messages.map((message) => (message.ts === ts ? { ...message, blocks: claimed(message, who) } : message));
  }

  seed(post, () => {
    last = now - 34 * 60_000;
  });

  return {
    post,
    stateFor(as) {
      const me = Object.values(people).find((person) => person.id === as || person.name === as) ?? people.jon;
      return {
        ...registered,
        me,
        people: Object.values(people),
        channels: [...Object.values(channels), directChannel(me)],
        messages: messages.filter((message) => message.onlyFor === undefined || message.onlyFor === me.id),
        unread,
        modals,
        home,
        now,
        botConnected,
        shop: { orders: 1284, eventsSent: 9120, eventsWaiting: 0, running },
      };
    },
    openModal(view) {
      modals = [...modals, view];
      changed();
    },
    replaceModal(view) {
      modals = modals.map((open) => (open.id === view.id ? view : open));
      changed();
    },
    forget: (id) => forgotten.add(id),
    knows: (as) => as === undefined || !forgotten.has(as),
    disconnectBot() {
      botConnected = false;
      changed();
    },
    perform(act) {
      const answer = apply(act);
      changed();
      return answer;
    },
  };

  function apply(act: Act & { readonly as: string }): ActAnswer {
    switch (act.kind) {
      case 'say':
        post({ channel: act.channel, user: act.as, text: act.text, ...(act.threadTs && { threadTs: act.threadTs }) });
        return { ok: true };
      case 'command':
        post({ channel: act.channel, text: 'Order 1042', blocks: lookup, onlyFor: act.as });
        return { ok: true };
      case 'press_message':
        if (act.actionId === 'case.claim') claim(act.ts, act.as);
        if (act.actionId === 'case.resolve') modals = [...modals, resolveModal()];
        if (act.actionId === 'case.more') modals = [...modals, everyInputModal()];
        return { ok: true };
      case 'press_view':
        if (modals.some((view) => view.id === 'V3')) modals = [growingModal(2)];
        return { ok: true };
      case 'submit_view':
      case 'close_view':
        modals = modals.filter((view) => view.id !== act.viewId);
        return { ok: true };
      case 'delete_message':
        messages = messages.filter((message) => message.ts !== act.ts);
        return { ok: true };
      case 'shortcut':
        modals = [everyInputModal()];
        return { ok: true };
      case 'suggest':
        return { ok: true, options: [{ text: { type: 'plain_text', text: `#1042 ${act.value}` }, value: '1042' }] };
      case 'advance':
        now += act.ms;
        return { ok: true };
      case 'shop':
        running = act.running;
        return { ok: true };
      case 'read':
        unread = { ...unread, [act.channel]: 0 };
        return { ok: true };
      case 'open_home':
        return { ok: true };
    }
  }
}

function claimed(message: Message, who: string): readonly Block[] {
  const chinese = JSON.stringify(message.blocks).includes('重复');
  return caseCard({ id: 'EX-1042', version: 2, owner: who, chinese, dueAt: START_AT + 2 * 3_600_000 });
}

function seed(post: FakeWorld['post'], later: () => void): void {
  const { payments, logistics, daily, general } = channels;
  post({
    channel: payments.id,
    user: people.sofia.id,
    text: 'Morning all. <@U00MEILIN> please keep an eye on the *Visa* double captures.',
  });
  post({ channel: payments.id, user: people.mei.id, text: '好的，我来盯着 :eyes:', edited: true });
  const old = post({
    channel: payments.id,
    text: 'Paid twice',
    blocks: caseCard({ id: 'EX-1031', version: 7, owner: people.mei.id, chinese: true, dueAt: START_AT - 3_600_000 }),
  });
  post({ channel: payments.id, user: people.mei.id, threadTs: old.ts, text: '已联系客户，等回复。' });
  post({ channel: payments.id, user: people.wang.id, threadTs: old.ts, text: '退款已批准。' });
  post({ channel: payments.id, threadTs: old.ts, text: 'The refund of *¥899.00* is verified.' });
  post({ channel: daily.id, text: 'Digest', blocks: digest });
  post({ channel: general.id, user: people.tom.id, text: 'Lunch at 12:30 in the *big* room.' });
  later();
  post({
    channel: payments.id,
    text: 'Paid twice',
    blocks: caseCard({ id: 'EX-1042', version: 1, dueAt: START_AT + 2 * 3_600_000 }),
  });
  post({ channel: payments.id, user: people.jon.id, text: 'That is the third one today.' });
  post({ channel: payments.id, user: people.jon.id, text: 'I will ask the payment provider.' });
  for (const number of [7, 8, 9]) {
    post({
      channel: logistics.id,
      text: 'Late',
      blocks: caseCard({ id: `EX-103${number}`, version: 1, dueAt: START_AT }),
    });
  }
}
