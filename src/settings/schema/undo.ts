import { z } from 'zod';
import { DurationWord } from './words.ts';

/** `undo`: how long people can take their last step back. */
export const Undo = z
  .strictObject({
    window: DurationWord.prefault('10m').meta({ description: 'How long a step can be taken back.' }),
    hold: DurationWord.prefault('10s').meta({
      description: 'How long an effect waits before it is sent, so that it can still be taken back.',
    }),
  })
  .meta({ description: 'How long people can take their last step back. What has been sent stays sent.' });
