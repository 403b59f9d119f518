import type { Message } from '../../wire.ts';

/** What a message shows of the thread below it. */
export interface ThreadSummary {
  readonly count: number;
  readonly lastTs: string;
  /** Who wrote, each once, first come first. */
  readonly writers: readonly string[];
}

/** Whether a message is a reply in a thread rather than the head of one. */
export function isReply(message: Message): boolean {
  return message.threadTs !== undefined && message.threadTs !== message.ts;
}

/** Threads by the timestamp of their first message. */
export function summarizeThreads(messages: readonly Message[]): ReadonlyMap<string, ThreadSummary> {
  const threads = new Map<string, ThreadSummary>();
  for (const reply of messages.filter(isReply)) {
    const root = reply.threadTs ?? reply.ts;
    const known = threads.get(root);
    const writers = known?.writers ?? [];
    threads.set(root, {
      count: (known?.count ?? 0) + 1,
      lastTs: reply.ts,
      writers: writers.includes(reply.user) ? writers : [...writers, reply.user],
    });
  }
  return threads;
}
