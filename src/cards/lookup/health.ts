import type { Messages } from '../../i18n/messages.ts';
import type { HealthFigure, HealthPart, HealthState } from '../../i18n/words/health-words.ts';
import { context, header, section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn } from '../kit/texts.ts';
import type { Rendered } from '../rendered.ts';

/** How Ordermend itself is. */
export interface HealthView {
  readonly parts: readonly { readonly part: HealthPart; readonly state: HealthState; readonly detail?: string }[];
  readonly figures: Readonly<Partial<Record<HealthFigure, number>>>;
  /** Who sends events, and when each was last heard; absent: never yet. Those never heard first, then the quietest. */
  readonly sources?: readonly { readonly source: string; readonly lastAt?: number }[];
  /** The newest messages of customers that belong to nobody we know; `from` is masked. */
  readonly unplaced?: readonly { readonly from: string; readonly intent: string; readonly at: number }[];
  readonly lastEventAt?: number;
  readonly runningSince: number;
}

/** More would hide the quiet ones, which come first. */
const MOST_SOURCES = 12;

const MARKS: Readonly<Record<HealthState, string>> = { ok: '●', degraded: '◐', down: '○', off: '–' };

/** The answer of `/ordermend health`: each part with its state in words, and the figures that tell a backlog. */
export function health(view: HealthView, messages: Messages): Rendered {
  const words = messages.health;
  const pen = slackPen(messages.locale);
  const troubled = view.parts.filter(({ state }) => state === 'degraded' || state === 'down').length;
  const verdict = troubled === 0 ? pen.ours(words.allWell) : words.notWell(pen, troubled);
  const figures = (Object.keys(words.figures) as HealthFigure[]).flatMap((figure) => {
    const count = view.figures[figure];
    return count === undefined ? [] : [words.figures[figure](pen, count)];
  });
  const sources = (view.sources ?? [])
    .slice(0, MOST_SOURCES)
    .map(({ source, lastAt }) =>
      lastAt === undefined
        ? words.neverHeard(pen, pen.text(source, 60))
        : words.heard(pen, pen.text(source, 60), lastAt),
    );
  const unplaced = (view.unplaced ?? []).map(({ from, intent, at }) => words.unplaced(pen, from, intent, at));
  return {
    text: pen.words`${pen.ours(words.title)}: ${verdict}`,
    blocks: [
      header(words.title),
      section(pen.words`*${verdict}*`),
      ...(view.parts.length === 0
        ? []
        : [
            section(
              view.parts.map(({ part, state, detail }) => {
                const said = pen.words`${pen.ours(MARKS[state])} ${pen.ours(words.parts[part])}: ${pen.ours(words.states[state])}`;
                return detail === undefined || detail === '' ? said : pen.words`${said} (${pen.text(detail, 200)})`;
              }),
            ),
          ]),
      ...(figures.length === 0 ? [] : [section(pen.join(figures, ' · '))]),
      ...(sources.length === 0 ? [] : [section(sources)]),
      ...(unplaced.length === 0 ? [] : [section(unplaced)]),
      context([
        mrkdwn(
          pen.join(
            [
              view.lastEventAt === undefined ? pen.ours(words.noEvents) : words.lastEvent(pen, view.lastEventAt),
              words.runningSince(pen, view.runningSince),
            ],
            ' · ',
          ),
        ),
      ]),
    ],
  };
}
