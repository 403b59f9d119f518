import type {
  ActionsBlockElement,
  ContextActionsBlockElement,
  ImageElement,
  InputBlockElement,
  KnownBlock,
  SectionBlockAccessory,
} from '@slack/types';
import type { Block } from '../../wire.ts';

/** Slack's chart block, younger than Slack's own types. */
interface DataVisualizationBlock {
  readonly type: 'data_visualization';
  readonly block_id?: string;
  readonly title: string;
  readonly chart: Readonly<Record<string, unknown>>;
}

/** Every block that Slack has today. */
export type KitBlock = KnownBlock | DataVisualizationBlock;

/** Every element that a person can use. */
export type KitElement = Exclude<
  ActionsBlockElement | SectionBlockAccessory | InputBlockElement | ContextActionsBlockElement,
  ImageElement
>;

/** A block of the wire as Block Kit types it: the simulator has refused what Slack refuses before it came here. */
export function kitBlock(block: Block): KitBlock {
  return block as unknown as KitBlock;
}

/** The id of a block; the simulator names each, a block of another source goes by its place. */
export function blockIdOf(block: { readonly block_id?: string }, index: number): string {
  return block.block_id ?? `block-${index}`;
}

/** The id of an element's action within its block; elements without one cannot be told apart. */
export function actionIdOf(element: KitElement): string {
  return 'action_id' in element ? (element.action_id ?? element.type) : element.type;
}
