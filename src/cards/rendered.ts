import type { HomeView, KnownBlock, ModalView } from '@slack/types';
import type { DataVisualizationBlock } from './kit/chart.ts';

/** A block as Ordermend sends it: those of Slack's types and the chart that they lack. */
export type BotBlock = KnownBlock | DataVisualizationBlock;

/** A message: `text` is what notifications, screen readers and old clients get, so it says everything in a sentence. */
export interface Rendered {
  readonly text: string;
  readonly blocks: readonly BotBlock[];
}

/** A form or page over the conversation. */
export type RenderedModal = ModalView & { readonly blocks: KnownBlock[] };

/** A person's Home tab. */
export type RenderedHome = HomeView & { readonly blocks: KnownBlock[] };
