import type { RuleAnswer } from '../../domain/detection/explain-order.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import { own, type SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import { evidenceLines } from './evidence-lines.ts';

/** What a rule looked at, and the nearest value that would change its answer. */
export function whyLookLines(rule: RuleAnswer, messages: Messages, pen: Pen<SafeMrkdwn>): readonly SafeMrkdwn[] {
  const { whys } = messages;
  const { look, standing, code } = rule;
  const seen = evidenceLines(look.values, messages, pen);
  const judged = look.judged ?? [];
  const isFound = standing.kind === 'exception' || standing.kind === 'muted';
  return [
    pen.words`*${pen.ours(whys.looked)}*`,
    ...seen,
    judged.length === 0 ? own('') : whys.judged(pen, judged),
    ...(seen.length === 0 && judged.length === 0 ? [pen.ours(whys.nothingLooked)] : []),
    ...(standing.kind !== 'masked' && look.masked !== undefined && look.masked.length > 0
      ? [whys.masked(pen, look.masked)]
      : []),
    isFound || look.nearest === undefined ? own('') : whys.threshold(pen, look.nearest),
    isFound ? whys.clearsWhen(pen, code) : whys.opensWhen(pen, code),
  ];
}

/** The limits in force of a rule, by the names that the settings give them. */
export function whyLimitLines({ params }: RuleAnswer, messages: Messages, pen: Pen<SafeMrkdwn>): readonly SafeMrkdwn[] {
  const set = Object.entries(params).map(([key, value]) => {
    const name = pen.words`\`${pen.text(settingName(key), 40)}\``;
    if (typeof value === 'number' && key.endsWith('Ms')) return pen.words`${name} ${pen.span(value)}`;
    return pen.words`${name} ${pen.text(String(value), 60)}`;
  });
  return set.length === 0 ? [] : [pen.words`*${pen.ours(messages.whys.limits)}*`, pen.join(set, ' · ')];
}

function settingName(key: string): string {
  return key.replace(/Ms$/, '').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
