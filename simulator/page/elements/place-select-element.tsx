import type { ChannelsSelect, ConversationsSelect, MultiChannelsSelect, MultiConversationsSelect } from '@slack/types';
import { useWorkspace } from '../state/workspace.tsx';
import { Choice } from '../ui/choice.tsx';
import type { Seat } from './seat.ts';
import { seatedChoice } from './seated-choice.ts';
import { type ElementHandle, useElement } from './use-element.tsx';

type PlaceSelect = ChannelsSelect | ConversationsSelect | MultiChannelsSelect | MultiConversationsSelect;

/** A select of channels, or of all conversations of the person. */
export function PlaceSelectElement({ element, seat }: { readonly element: PlaceSelect; readonly seat: Seat }) {
  const { channels, words } = useWorkspace();
  const handle = useElement(element, seat);
  const chosen = chosenIds(element.type, handle.value);
  const everywhere = element.type.endsWith('conversations_select');
  const options = channels
    .filter((channel) => everywhere || channel.directWith === undefined)
    .map((channel) => ({
      key: channel.id,
      text: channel.directWith === undefined ? `#${channel.name}` : words.directMessages,
      description: channel.topic,
    }));
  return (
    <Choice
      {...seatedChoice(element, seat, handle)}
      placeholder={element.placeholder?.text ?? words.chooseChannel}
      groups={[{ options }]}
      chosen={chosen.map((id) => options.find((one) => one.key === id) ?? { key: id, text: id })}
      many={element.type.startsWith('multi_')}
      max={'max_selected_items' in element ? element.max_selected_items : undefined}
      onChoose={(picked) =>
        void handle.choose(
          heldIds(
            element.type,
            picked.map((one) => one.key),
          ),
        )
      }
    />
  );
}

function chosenIds(type: PlaceSelect['type'], value: ElementHandle['value']): readonly string[] {
  if (type === 'multi_channels_select') return value.selected_channels ?? [];
  if (type === 'multi_conversations_select') return value.selected_conversations ?? [];
  return [(type === 'channels_select' ? value.selected_channel : value.selected_conversation) ?? []].flat();
}

function heldIds(type: PlaceSelect['type'], ids: readonly string[]): ElementHandle['value'] {
  if (type === 'multi_channels_select') return { selected_channels: ids };
  if (type === 'multi_conversations_select') return { selected_conversations: ids };
  const id = ids[0] ?? null;
  return type === 'channels_select' ? { selected_channel: id } : { selected_conversation: id };
}
