import { inputValues } from '../inputs/input-values.ts';
import type { LiveView } from '../state/views.ts';
import { app, team } from '../workspace.ts';

/** A view object as Slack's Web API and payloads carry it, with the state of its inputs. */
export function viewOutput(view: LiveView): Readonly<Record<string, unknown>> {
  return {
    id: view.id,
    team_id: team.id,
    type: view.type,
    blocks: view.blocks,
    private_metadata: view.private_metadata ?? '',
    callback_id: view.callback_id ?? '',
    state: { values: inputValues(view.blocks, view.values) },
    hash: view.hash,
    title: view.title ?? { type: 'plain_text', text: 'View Title', emoji: true },
    clear_on_close: view.clear_on_close ?? false,
    notify_on_close: view.notify_on_close ?? false,
    close: view.close ?? null,
    submit: view.submit ?? null,
    previous_view_id: view.previousId ?? null,
    root_view_id: view.rootId,
    app_id: app.id,
    external_id: view.external_id ?? '',
    app_installed_team_id: team.id,
    bot_id: app.botId,
  };
}
