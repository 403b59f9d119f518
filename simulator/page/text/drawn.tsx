import { type Block as DrawnBlock, Message } from 'slack-blocks-to-jsx';
import { mentionHooks } from './mention-hooks.tsx';

const NOBODY = { users: [], channels: [], user_groups: [] };

/**
 * A block that is only shown, drawn by the Block Kit library. The library reads neither names nor zones from us: the
 * hooks draw mentions and dates with what this page knows at the moment.
 */
export function Drawn({ block }: { readonly block: { readonly type: string } & Readonly<Record<string, unknown>> }) {
  const drawn = block as unknown as DrawnBlock;
  return <Message blocks={[drawn]} withoutWrapper theme={theme()} hooks={mentionHooks} data={NOBODY} name="" logo="" />;
}

function theme(): 'light' | 'dark' {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
