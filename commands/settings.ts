import { settingsAnswer as settingsCard } from '../src/cards/lookup/settings.ts';
import type { Rendered } from '../src/cards/rendered.ts';
import { maySee } from '../src/policy/surfaces.ts';
import { defaultSettings } from '../src/settings/default-settings.ts';
import { mayLook } from './may-look.ts';
import { settingsView } from './settings-view.ts';
import type { Call, CommandDesk } from './slash-command.ts';

/** `/ordermend settings`: the settings in force, for leads; of teams those that they lead. */
export function settingsAnswer({ person, messages }: Call, desk: CommandDesk): Rendered {
  const refused = mayLook(person, 'settings', desk, messages);
  if (refused !== undefined) return refused;
  const { settings } = desk;
  const led = Object.keys(settings.teams).filter((team) => maySee(desk.rolesOf(person, team), 'settings'));
  const usual = defaultSettings({ zone: 'UTC', locale: 'en' });
  return settingsCard(settingsView(settings, led, usual), messages);
}
