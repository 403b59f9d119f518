import type { CaseEvent, Detected } from '../../domain/case/event.ts';
import type { Finding } from '../../domain/detection/finding.ts';
import type { JournalLine } from './journal.ts';
import type { CaseStep } from './quieten.ts';

/** A step of less noise. */
export type QuietStep = Extract<CaseStep, { readonly kind: 'hold' | 'return' | 'calm' | 'rule_off' }>;

/** What a step of less noise does to its case, and what the journal tells of it. */
export function quietEvents(
  step: QuietStep,
  detect: (finding: Finding) => Detected,
): { readonly events: readonly CaseEvent[]; readonly line?: JournalLine['event'] } {
  const { kind, case: item } = step;
  switch (kind) {
    case 'hold':
      return { events: [{ type: 'finding_ended' }, { type: 'flapping', times: step.times, until: step.until }] };
    case 'return': {
      const times = item.flapping?.times ?? 1;
      const again = { type: 'occurred_again', detected: detect(step.finding) } as const;
      return { events: [again, { type: 'flapping', times, until: step.until }], line: 'occurred_again' };
    }
    case 'calm':
      if (!step.over) return { events: [{ type: 'calmed' }] };
      if (item.owner !== undefined) return { events: [{ type: 'calmed' }, { type: 'recovered' }] };
      return { events: [{ type: 'calmed' }, { type: 'cleared' }], line: 'cleared' };
    case 'rule_off':
      if (item.status !== 'open') return { events: [{ type: 'rule_off' }] };
      return { events: [{ type: 'withdrawn', why: 'rule_off' }], line: 'withdrawn' };
  }
}
