import type { Case } from '../../domain/case/case.ts';
import type { WakeCondition } from '../../domain/case/waiting.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Messages } from '../../i18n/messages.ts';
import { typeName } from '../../i18n/type-name.ts';
import { actionId } from '../action-ids.ts';
import { caseValue } from '../case-value.ts';
import { channelLink } from '../kit/channel-link.ts';
import { button } from '../kit/elements.ts';
import { actions, section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { notice } from '../notice.ts';
import type { Rendered } from '../rendered.ts';

const ANSWERS = ['accept', 'decline'] as const;

/** Tells the new owner, once, that the case is theirs now; while they have not accepted it they can say yes or no. */
export function assignedCall(
  it: {
    readonly case: Pick<Case, 'id' | 'version' | 'owner' | 'handedBy'>;
    readonly to: PersonId;
    readonly by: PersonId;
    readonly note: string;
  },
  messages: Messages,
): Rendered {
  const said = messages.threads.assigned(slackPen(messages.locale), it.to, it.by, it.note);
  if (it.case.owner !== it.to || it.case.handedBy === undefined) return notice(said);
  return { text: said, blocks: [section(said), answers(it.case, messages)] };
}

function answers(item: Pick<Case, 'id' | 'version'>, messages: Messages) {
  const { buttons } = messages.actions;
  return actions(
    ANSWERS.map((action) =>
      button({
        text: buttons[action],
        actionId: actionId(action),
        value: caseValue(item),
        ...(action === 'accept' ? { style: 'primary' } : {}),
        label: `${buttons[action]} ${item.id}`,
      }),
    ),
    `handed:${item.id}:${item.version}`,
  );
}

/** Tells the owner, if there is one, once, that the case rests no longer and why. */
export function wokenCall(
  it: {
    readonly case: Pick<Case, 'owner'>;
    readonly why: 'time' | 'condition';
    readonly condition?: WakeCondition;
  },
  { life, locale }: Messages,
): Rendered {
  return notice(life.thread.woken(slackPen(locale), it.case.owner, it.why, it.condition));
}

/** Calls the leads of the team, once, to somebody who asks for help. */
export function escalatedCall(
  it: { readonly leads: readonly PersonId[]; readonly by: PersonId; readonly note: string },
  { life, locale }: Messages,
): Rendered {
  return notice(life.thread.escalated(slackPen(locale), it.leads, it.by, it.note));
}

/** Tells whoever gave a case away that it is theirs again, and why. */
export function declinedCall(
  it: { readonly to: PersonId; readonly by: PersonId; readonly note: string },
  { life, locale }: Messages,
): Rendered {
  return notice(life.thread.declined(slackPen(locale), it.to, it.by, it.note));
}

/** What stands where a card was that went to another channel. */
export function movedLine(
  it: { readonly case: Pick<Case, 'id' | 'code'>; readonly channel: string },
  { life, exceptions, locale }: Messages,
): Rendered {
  const pen = slackPen(locale);
  const what = pen.words`${pen.ours(it.case.id)} ${pen.text(typeName(exceptions, it.case.code), 60)}`;
  return notice(pen.words`${what}: ${pen.ours(life.thread.movedTo)} ${channelLink(it.channel)}`);
}
