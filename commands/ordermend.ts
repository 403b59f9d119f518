import { slackPen } from '../src/cards/kit/slack-pen.ts';
import { health } from '../src/cards/lookup/health.ts';
import { help } from '../src/cards/lookup/help.ts';
import { usage } from '../src/cards/lookup/usage.ts';
import { caseCommand } from './case.ts';
import { mayLook } from './may-look.ts';
import { mySettings } from './my-settings.ts';
import { proceduresAnswer } from './procedures.ts';
import { rulesAnswer } from './rules.ts';
import { settingsAnswer } from './settings.ts';
import { silenceAnswer, unsilenceAnswer } from './silence.ts';
import type { SlashCommand } from './slash-command.ts';
import { whyNotAnswer } from './why-not.ts';
import { readWord } from './words.ts';

/** `/ordermend [help | health | rules | settings | why <case> | why-not <order> [code]]`: what Ordermend is, and how it is. */
export const ordermend: SlashCommand = {
  name: '/ordermend',
  answer(call, desk) {
    const { text, person, messages } = call;
    const { word, rest } = readWord(text);
    if (text === '' || word === 'help') return help(messages);
    if (word === 'health') return mayLook(person, 'health', desk, messages) ?? health(desk.health(), messages);
    if (word === 'why' && rest !== '') return caseCommand.answer({ ...call, text: `${rest} why` }, desk);
    if (word === 'whyNot' && rest !== '') return whyNotAnswer(call, rest, desk);
    if (word === 'procedures') return proceduresAnswer(call, desk);
    if (word === 'mySettings' || (word === 'settings' && isMe(rest))) return mySettings(call, desk);
    if (word === 'settings' && rest === '') return settingsAnswer(call, desk);
    if (word === 'rules') return rulesAnswer(call, desk);
    if (word === 'silence') return silenceAnswer(call, rest, desk);
    if (word === 'unsilence') return unsilenceAnswer(call, rest, desk);
    return usage('ordermend', messages, slackPen(messages.locale).ours(messages.commands.notUnderstood));
  },
};

function isMe(rest: string): boolean {
  return ['me', 'mine', 'my', '我', '我的'].includes(rest.toLowerCase());
}
