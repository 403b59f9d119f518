import { z } from 'zod';
import { ChannelWord, oneOrMore, TimeWord, ZoneWord } from './words.ts';

const NO_HOUR = 'must be an hour such as 9 or a time such as 09:30';

const Hour = z
  .union([z.number().int(NO_HOUR).min(0, NO_HOUR).max(23, NO_HOUR), TimeWord])
  .transform((hour) => (typeof hour === 'number' ? `${String(hour).padStart(2, '0')}:00` : hour));

const Entry = z.strictObject({
  channel: ChannelWord.meta({ description: 'Where it is posted.' }),
  hour: Hour.prefault(9).meta({
    description: 'When, in its zone; it covers the local day before.',
    shown: 'hour or HH:MM',
  }),
  zone: ZoneWord.optional().meta({
    description: 'Its zone.',
    byDefault: 'of the team of the channel, else `ORDERMEND_TZ`',
  }),
  scope: z
    .enum(['channel', 'all'])
    .prefault('channel')
    .meta({ description: '`channel`: the cases of this channel. `all`: the cases of all channels.' }),
});

/** `digest`: one entry, or a list of them; an empty list posts none. */
export const Digest = z.union([oneOrMore(Entry), z.tuple([])]).meta({
  description:
    'The daily digest: one entry or a list; `[]` posts none. Without this key every team gets one at 9:00 in its zone, of the cases of its channel; a single team of everyone gets it of all cases.',
});
export type Digest = z.infer<typeof Digest>;
