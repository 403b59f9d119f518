import { chartsRefused } from '../src/app/charts-refused.ts';
import { digestView } from '../src/app/views/digest-view.ts';
import { digest as digestCard } from '../src/cards/digest/digest.ts';
import { slackPen } from '../src/cards/kit/slack-pen.ts';
import { usage } from '../src/cards/lookup/usage.ts';
import { mayLook } from './may-look.ts';
import type { SlashCommand } from './slash-command.ts';
import { readWord } from './words.ts';

/** `/digest [today | yesterday | week]`: the figures of a local day, for the channel's cases where it has some, else for all. */
export const digest: SlashCommand = {
  name: '/digest',
  answer({ text, person, messages, channel }, desk) {
    const { word } = readWord(text);
    if (word === 'help') return usage('digest', messages);
    const refused = mayLook(person, 'digest', desk, messages);
    if (refused !== undefined) return refused;
    const period = text === '' ? 'today' : word;
    if (period !== 'today' && period !== 'yesterday' && period !== 'week') {
      return usage('digest', messages, slackPen(messages.locale).ours(messages.commands.notUnderstood));
    }
    const team = Object.values(desk.settings.teams).find((it) => it.channel === channel);
    const zone = team?.zone ?? person.zone;
    const view = digestView(desk.store.read, {
      period,
      zone,
      now: desk.clock.now(),
      ...(team === undefined ? {} : { channel }),
    });
    return digestCard(view, messages, { chart: !chartsRefused(desk.store.read) });
  },
};
