import { whyCaseView } from '../src/app/explain/why-case-view.ts';
import { caseView } from '../src/app/views/case-view.ts';
import { slackPen } from '../src/cards/kit/slack-pen.ts';
import { caseAnswer } from '../src/cards/lookup/case-answer.ts';
import { usage } from '../src/cards/lookup/usage.ts';
import { mayLook } from './may-look.ts';
import type { SlashCommand } from './slash-command.ts';
import { readWord } from './words.ts';

/** `/case <case id> [why]`: how a case stands, and why it is there. */
export const caseCommand: SlashCommand = {
  name: '/case',
  async answer({ text, person, messages }, desk) {
    if (text === '' || readWord(text).word === 'help') return usage('case', messages);
    const refused = mayLook(person, 'case', desk, messages);
    if (refused !== undefined) return refused;
    const [id = '', more = ''] = text.split(/\s+/);
    const tx = desk.store.read;
    const item = tx.cases.get(idOf(id));
    if (item === undefined) return usage('case', messages, messages.errors.unknownCase(slackPen(messages.locale), id));
    const card = tx.cards.get(item.id);
    const cardUrl = card?.ts == null ? undefined : await desk.cardUrl(card.channel, card.ts);
    return caseAnswer(
      {
        ...caseView(tx, item, desk.effectsOn),
        ...(readWord(more).word === 'why' ? { why: whyCaseView(tx, item, desk.clock.now(), desk.policy) } : {}),
        ...(cardUrl === undefined ? {} : { cardUrl }),
      },
      messages,
    );
  },
};

/** People say the number alone, too. */
function idOf(text: string): string {
  const upper = text.toUpperCase();
  return /^\d+$/.test(upper) ? `EX-${upper}` : upper;
}
