import { z } from 'zod';
import { DEPARTMENTS } from '../../domain/catalogue/exception-types.ts';
import { ChannelWord, LocalesWord } from './words.ts';

const Place = z.strictObject({
  channel: ChannelWord.meta({
    description: 'Where this department is asked. Full members of the channel may answer.',
  }),
  locales: LocalesWord.optional().meta({
    description: 'Languages in which it is asked; the first is used.',
    byDefault: '`ORDERMEND_LOCALE`',
  }),
});

/** `departments`: department -> where it is asked. */
export const Departments = z.partialRecord(z.enum(DEPARTMENTS), Place).meta({
  description: `Departments that handlers may ask for something on a case: ${DEPARTMENTS.join(', ')}. One that is not named is asked where the cases go that it helps with.`,
  keyShown: '<department>',
});
