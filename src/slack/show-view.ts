import type { BlockAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { RenderedModal } from '../cards/rendered.ts';

/** Shows a modal after a press: in place of the modal that was pressed in, else over Home or the message. Never throws. */
export async function showView(
  client: WebClient,
  { view, trigger_id: triggerId }: Pick<BlockAction, 'view' | 'trigger_id'>,
  modal: RenderedModal,
  onFailure: (error: unknown) => void,
): Promise<void> {
  try {
    if (view?.type === 'modal') await client.views.update({ view_id: view.id, hash: view.hash, view: modal });
    else await client.views.open({ trigger_id: triggerId, view: modal });
  } catch (error) {
    onFailure(error);
  }
}
