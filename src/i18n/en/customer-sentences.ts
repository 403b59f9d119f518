import { mailDomain } from '../mail-domain.ts';
import { nameOf } from '../name-of.ts';
import type { Sentences } from '../sentence.ts';
import { evidenceNames } from './evidence-names.ts';

/** Findings about what customers told of themselves. */
export const customerSentences = {
  'CUS.INFO_WRONG': (pen, it) => {
    const problems = it.list('problems');
    if (problems === undefined) return undefined;
    const told = problems.slice(0, 4).map((problem) => {
      const [field = '', what = ''] = problem.split(':');
      return pen.words`${pen.text(nameOf(evidenceNames.fields, field), 40)} ${pen.text(nameOf(evidenceNames.data, what), 60)}`;
    });
    const meant = mailDomain(it.text('suggestion'));
    const said = pen.words`Cannot be right: ${pen.join(told, ', ')}`;
    return meant === undefined ? pen.words`${said}.` : pen.words`${said}; ${pen.text(meant, 60)} was meant?`;
  },
  'CUS.ADDR_VAGUE': (pen, it) => {
    const [problem, suggestion] = [it.text('problem'), it.text('suggestion')];
    if (problem === undefined) return undefined;
    const said = pen.text(nameOf(evidenceNames.addresses, problem), 100);
    return suggestion === undefined ? pen.words`${said}.` : pen.words`${said} (${pen.text(suggestion, 40)}?).`;
  },
  'CUS.UNREACHABLE': (pen, it) => {
    const [attempts, channels, lastAt, outcome, carrier] = [
      it.number('attempts'),
      it.list('channels'),
      it.number('lastAttemptAt'),
      it.text('lastOutcome'),
      it.text('carrierSays'),
    ];
    if (attempts !== undefined && attempts > 0 && channels !== undefined && lastAt !== undefined) {
      const by = pen.text(channels.map((channel) => nameOf(evidenceNames.channels, channel)).join(', '), 60);
      const how = pen.text(nameOf(evidenceNames.outcomes, outcome ?? ''), 40);
      return attempts === 1
        ? pen.words`An attempt by ${by} failed ${pen.time(lastAt)}: ${how}.`
        : pen.words`${attempts} attempts by ${by} failed, last ${pen.time(lastAt)}: ${how}.`;
    }
    return carrier === undefined ? undefined : pen.words`The carrier found nobody: ${pen.text(carrier, 100)}.`;
  },
  'CUS.ADDR_CHANGED_LATE': (pen, it) => {
    const [changed, createdAt] = [it.list('changed'), it.number('labelCreatedAt')];
    if (createdAt === undefined) return undefined;
    const parts = pen.text((changed ?? []).map((part) => nameOf(evidenceNames.addressParts, part)).join(', '), 80);
    return changed === undefined
      ? pen.words`The address was changed after the label was made ${pen.time(createdAt)}.`
      : pen.words`The address (${parts}) was changed after the label was made ${pen.time(createdAt)}.`;
  },
} satisfies Sentences;
