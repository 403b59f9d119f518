import type { PersonDriver } from '../../../simulator/driver/person.ts';
import type { Simulator } from '../../../simulator/simulator.ts';
import { findElements } from '../../../simulator/slack/inputs/find-elements.ts';
import type { ActAnswer, Message, View } from '../../../simulator/wire.ts';
import type { Moments } from './moments.ts';
import type { Plan, Trouble } from './plan.ts';

/** What people of the order desk do to one case, and who. */
export interface Errand {
  readonly trouble: Trouble;
  readonly kind: 'refund' | 'hand_on' | 'remind';
  readonly first: string;
  readonly second: string;
}

/** People at work. */
export interface Desk {
  /** Resolves when every errand is done, as its card or form shows. */
  readonly done: Promise<void>;
  /** Clicks and forms that Slack got an acknowledgement for, and those it did not. */
  counts(): { readonly acknowledged: number; readonly failed: number };
}

const HANDLERS = ['mei', 'jon', 'priya'] as const;
const CHANNELS = { refund: 'orders-payments', hand_on: 'orders-logistics', remind: 'order-desk' } as const;
/** Reminders come while the bot still dies. */
const REMIND_MS = 4_000;

/** Deals the cases of a plan out to three handlers, who work at the same time. */
export function errandsOf(plan: Plan): readonly Errand[] {
  const errand = (kind: Errand['kind']) => (trouble: Trouble, i: number) => ({
    trouble,
    kind,
    first: HANDLERS[i % 3] ?? 'mei',
    second: HANDLERS[(i + 1) % 3] ?? 'jon',
  });
  return [
    ...plan.alerts.map(errand('remind')),
    ...plan.refunds.map(errand('refund')),
    ...plan.late.map(errand('hand_on')),
  ];
}

/** Sends people to work. Whoever gets no acknowledgement looks at the card again, and repeats what it does not show. */
export function startDesk(sim: Simulator, plan: Plan, moments: Moments): Desk {
  let acknowledged = 0;
  let failed = 0;
  const numbers = new Map<string, string>();

  function card({ kind, trouble }: Errand): Message | undefined {
    return sim.messages(CHANNELS[kind]).find((message) => {
      if (message.threadTs !== undefined) return false;
      const known = numbers.get(message.ts);
      if (known !== undefined) return known === trouble.number;
      const isIt = JSON.stringify(message.blocks).includes(trouble.number);
      if (isIt) numbers.set(message.ts, trouble.number);
      return isIt;
    });
  }

  function counted(answer: ActAnswer): boolean {
    moments.happened();
    if (answer.ok) acknowledged += 1;
    else failed += 1;
    return answer.ok;
  }

  /** Presses until the card (or the person's screen) shows that it was done. */
  async function pressUntil(
    errand: Errand,
    person: PersonDriver,
    actionId: string,
    isDone: (card: Message) => boolean,
  ): Promise<void> {
    for (;;) {
      const seen = await sim.waitFor(() => {
        const found = card(errand);
        return found !== undefined && (isDone(found) || offers(found, actionId)) ? found : undefined;
      }, `${actionId} on ${errand.trouble.number}`);
      if (isDone(seen)) return;
      await sim.botIsConnected();
      const placed = findElements(seen.blocks).find((one) => one.actionId === actionId);
      if (placed === undefined) continue;
      const { channel, ts } = seen;
      const answer = await person.attempt({ kind: 'press_message', channel, ts, blockId: placed.blockId, actionId });
      if (!counted(answer)) continue;
      await untilDoneOrDead(() => {
        const found = card(errand);
        return found !== undefined && isDone(found);
      });
    }
  }

  /** Gives a case back, under More, until the card shows it. */
  async function releaseUntil(errand: Errand, person: PersonDriver): Promise<void> {
    for (;;) {
      const seen = await sim.waitFor(() => card(errand), `the card of ${errand.trouble.number}`);
      const open = modalOf(person, 'case.more');
      const isFree = offers(seen, 'case.claim');
      if (isFree && open === undefined) return;
      if (isFree && open !== undefined) {
        await person.close(open);
        continue;
      }
      await sim.botIsConnected();
      const asked =
        open === undefined ? person.choose(seen, 'case.more', 'case.more') : person.press(open, 'case.release');
      const ok = await asked.then(
        () => true,
        () => false,
      );
      if (!counted(ok ? { ok: true } : { ok: false, error: '' })) continue;
      await untilDoneOrDead(() => {
        const found = card(errand);
        return open === undefined
          ? modalOf(person, 'case.more') !== undefined
          : found !== undefined && offers(found, 'case.claim');
      });
    }
  }

  /** A bot that died after its acknowledgement opens no form: the person presses again. */
  async function untilDoneOrDead(isDone: () => boolean): Promise<void> {
    await sim.waitFor(() => isDone() || !sim.slack.botConnected(), 'what was clicked to show');
  }

  async function submitUntilClosed(
    person: PersonDriver,
    callbackId: string,
    values: () => Parameters<PersonDriver['submit']>[1],
  ): Promise<void> {
    for (;;) {
      const view = modalOf(person, callbackId);
      if (view === undefined) return;
      await sim.botIsConnected();
      const done = await person.submit(view, values()).then(
        () => true,
        () => false,
      );
      counted(done ? { ok: true } : { ok: false, error: '' });
    }
  }

  async function run(errand: Errand): Promise<void> {
    const first = sim.as(errand.first);
    switch (errand.kind) {
      case 'hand_on':
        await pressUntil(errand, first, 'case.claim', (it) => !offers(it, 'case.claim'));
        await releaseUntil(errand, first);
        return pressUntil(errand, sim.as(errand.second), 'case.claim', (it) => !offers(it, 'case.claim'));
      case 'refund':
        await pressUntil(errand, first, 'case.resolve', () => modalOf(first, 'case.resolve') !== undefined);
        return submitUntilClosed(first, 'case.resolve', () => ({
          resolution: 'REFUND_DUPLICATE',
          payment: `${errand.trouble.orderId}-pay2`,
          note: 'charged twice',
          override: 'both have settled',
        }));
      case 'remind':
        await pressUntil(errand, first, 'case.claim', (it) => !offers(it, 'case.claim'));
        await pressUntil(errand, first, 'case.follow_up', () => modalOf(first, 'case.follow_up') !== undefined);
        return submitUntilClosed(first, 'case.follow_up', () => ({
          due: new Date(Date.now() + REMIND_MS),
          note: 'ask the warehouse',
        }));
    }
  }

  async function workOff(errands: readonly Errand[]): Promise<void> {
    for (const errand of errands) await run(errand);
  }

  const errands = errandsOf(plan);
  const done = Promise.all(HANDLERS.map((name) => workOff(errands.filter((it) => it.first === name)))).then(() => {});
  done.catch(() => {});
  return { done, counts: () => ({ acknowledged, failed }) };
}

function offers(message: Message, actionId: string): boolean {
  return findElements(message.blocks).some((one) => one.actionId === actionId);
}

function modalOf(person: PersonDriver, callbackId: string): View | undefined {
  return person.modals().findLast((view) => view.callbackId === callbackId);
}
