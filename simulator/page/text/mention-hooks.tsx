import type { MessageProps } from 'slack-blocks-to-jsx';
import { ChannelMention } from './channel-mention.tsx';
import { DateMention } from './date-mention.tsx';
import styles from './mention.module.css';
import { PersonMention } from './person-mention.tsx';

/** How the drawing library shows people, channels, dates, links and emoji. */
export const mentionHooks = {
  user: ({ id, style }) => <PersonMention id={id} bold={style?.bold ?? false} />,
  channel: ({ id, name }) => <ChannelMention id={id} name={name} />,
  usergroup: ({ id, name }) => <span className={styles.mention}>@{name || id}</span>,
  date: ({ timestamp, format }) => <DateMention seconds={Number(timestamp)} format={format} />,
  link: ({ href, children }) => (
    <a className={styles.link} href={safeAddress(href)} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ),
  // An emoji the library does not know comes back as its bare name; Slack shows such a one as it was written.
  emoji: (emoji, draw) => {
    const drawn = draw(emoji);
    return drawn === emoji.name ? `:${emoji.name}:` : drawn;
  },
} satisfies MessageProps['hooks'];

function safeAddress(href: string): string | undefined {
  return /^(https?|mailto|tel):/i.test(href) ? href : undefined;
}
