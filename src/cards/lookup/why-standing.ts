import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import { own, type SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import type { RuleLine } from './why-not-view.ts';

/** How a rule stands to an order, in a few words: what it answers, and what time alone would change. */
export function whyStanding(line: RuleLine, { whys }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  const mode = line.mode === 'on' ? own('') : pen.ours(whys.modes[line.mode]);
  const ahead = line.ahead === undefined ? own('') : whys.ahead(pen, line.ahead, line.code);
  return pen.join([mode, standingOf(line, whys, pen), ahead], '; ');
}

function standingOf(line: RuleLine, whys: Messages['whys'], pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  const { standing, settled } = line;
  switch (standing.kind) {
    case 'exception':
      return settled === undefined ? whys.exception(pen, line.caseId) : whys.settled(pen, settled.caseId, settled.by);
    case 'muted':
      return whys.muted(pen, standing.by);
    case 'not_yet':
      // When it opens says more than when it looks again.
      return line.ahead === undefined ? whys.notYet(pen, standing.at) : own('');
    case 'not_judged':
      return whys.notJudged(pen, standing.missing);
    case 'masked':
      return whys.masked(pen, standing.fields);
    case 'beside':
      return pen.ours(whys.besides[standing.why]);
    case 'fine':
      return pen.ours(whys.fine);
  }
}
