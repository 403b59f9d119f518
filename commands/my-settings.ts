import { slackPen } from '../src/cards/kit/slack-pen.ts';
import { ownSettingsModal } from '../src/cards/modals/own-settings-modal.ts';
import { notice } from '../src/cards/notice.ts';
import type { Rendered } from '../src/cards/rendered.ts';
import type { Call, CommandDesk } from './slash-command.ts';

/** `/ordermend settings me`: what a person wants for themselves, as a form; everybody may. */
export async function mySettings(
  { person, messages, open }: Call,
  { store }: CommandDesk,
): Promise<Rendered | undefined> {
  const settings = store.read.people.settings(person.id);
  const opened = await open(ownSettingsModal({ settings, zone: person.zone }, messages));
  return opened ? undefined : notice(slackPen(messages.locale).ours(messages.errors.formExpired));
}
