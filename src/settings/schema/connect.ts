import { z } from 'zod';

/** `connect`: sources beyond those that are built in. */
export const Connect = z
  .strictObject({
    mappings: z.array(z.string().min(1)).prefault([]).meta({
      description:
        'Mapping files, each a source that `POST /v1/in/<source>` takes; relative to this file. docs/mapping.md says how to write one.',
      shown: 'file names',
    }),
  })
  .meta({ description: 'Sources beyond those that are built in.' });
