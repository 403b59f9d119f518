import type { SampleReport } from '../../connect/mapping/try-sample.ts';

/** What people read below the events that samples became. */
export interface SampleSummary {
  add(report: SampleReport): void;
  /** How many sentences say that something is wrong. */
  wrong(): number;
  text(): string;
}

const MOST_SHOWN = 60;
const LONGEST_EXAMPLE = 60;

/** An empty summary; a path that one sample reads counts as read in all of them. */
export function createSampleSummary(): SampleSummary {
  const sum = { samples: 0, events: 0, wrong: 0 };
  const wrong: string[] = [];
  const left = new Map<string, unknown>();
  const read = new Set<string>();
  const asked = new Set<string>();

  return {
    add({ events, wrong: sentences, watched }) {
      sum.samples++;
      sum.events += events.length;
      sum.wrong += sentences.length;
      if (wrong.length < MOST_SHOWN)
        wrong.push(...sentences.map((it) => `${sum.samples > 1 ? `sample ${sum.samples}: ` : ''}${it}`));
      for (const { path, example } of watched?.leftOver() ?? []) if (!left.has(path)) left.set(path, example);
      for (const path of watched?.read() ?? []) read.add(path);
      for (const path of watched?.missing() ?? []) asked.add(path);
    },
    wrong: () => sum.wrong,
    text() {
      const leftOver = [...left].filter(([path]) => !read.has(path)).map(([path, it]) => `${path} = ${shown(it)}`);
      const missing = [...asked].filter((path) => !read.has(path));
      const lines = [
        `${count(sum.samples, 'sample')}, ${count(sum.events, 'event')}.`,
        ...section('Wrong', wrong, sum.wrong),
        ...section('Left over, nobody read it', leftOver),
        ...section('Asked for, and not there', missing),
      ];
      return lines.map((line) => `${line}\n`).join('');
    },
  };
}

function section(title: string, lines: readonly string[], total = lines.length): readonly string[] {
  if (total === 0) return [];
  const some = lines.slice(0, MOST_SHOWN).map((line) => `  ${line}`);
  return [`${title}:`, ...some, ...(total > some.length ? [`  … and ${total - some.length} more`] : [])];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function shown(example: unknown): string {
  const text = JSON.stringify(example);
  return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE - 1)}…` : text;
}
