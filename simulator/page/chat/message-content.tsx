import { useMemo } from 'react';
import type { Message } from '../../wire.ts';
import { BlockList } from '../blocks/block-list.tsx';
import { kitBlock } from '../blocks/kit.ts';
import { SurfaceProvider, useNewSurface } from '../elements/surface.tsx';
import { Mrkdwn } from '../text/mrkdwn.tsx';
import { Problem } from '../ui/problem.tsx';

/** What a message says: its blocks, or its text when it has none; and why a press on it came to nothing. */
export function MessageContent({ message }: { readonly message: Message }) {
  const blocks = useMemo(() => message.blocks.map(kitBlock), [message.blocks]);
  const surface = useNewSurface({ kind: 'message', channel: message.channel, ts: message.ts }, blocks);
  if (blocks.length === 0) return <Mrkdwn text={message.text} />;
  return (
    <SurfaceProvider value={surface}>
      <BlockList blocks={blocks} />
      <Problem sentence={surface.problem} />
    </SurfaceProvider>
  );
}
