import { z } from 'zod';
import { ROLES } from '../../domain/case/rights.ts';
import { holidaySources } from '../holiday-sources.ts';
import { Hours } from './hours.ts';
import { ChannelWord, LocalesWord, oneOrMore, PersonWord, TimeWord, ZoneWord } from './words.ts';

const Team = z
  .strictObject({
    channel: ChannelWord.optional().meta({
      description: 'Where the cards of this team are posted.',
      byDefault: '`ORDERMEND_CHANNEL`',
    }),
    members: z.array(PersonWord).min(1).optional().meta({
      description: 'The handlers, by name. Other full members of the channel are viewers then.',
      byDefault: 'every full member of the channel',
    }),
    user_group: z
      .string()
      .regex(/^S[A-Z0-9]+$/, 'must be a user group id such as S0123456789')
      .optional()
      .meta({ description: 'The handlers, as a Slack user group; instead of `members`.', shown: 'user group id' }),
    roles: z
      .record(PersonWord, oneOrMore(z.enum(ROLES)))
      .prefault({})
      .meta({
        description: `Further roles by person: ${ROLES.join(', ')}. The only way for a guest to get one.`,
        shown: 'user id -> roles',
      }),
    duty: z.array(PersonWord).prefault([]).meta({
      description: 'Who is told when most of the time to claim a case is over and nobody has it.',
      byDefault: 'the leads',
      shown: 'user ids',
    }),
    zone: ZoneWord.optional().meta({ description: 'Where the team works.', byDefault: '`ORDERMEND_TZ`' }),
    hours: Hours.prefault({ 'mon-fri': '09:00-18:00' }).meta({
      description: 'When the team works: `always`, or days with their spans.',
      shown: 'days -> spans',
    }),
    holidays: z
      .string()
      .refine(areKnownHolidays, 'must be a country such as DE or CN, or a country and state such as DE-BY')
      .optional()
      .meta({
        description: 'Country whose holidays (in China make-up workdays too) the team keeps.',
        shown: 'country',
      }),
    night_duty: z.boolean().prefault(false).meta({ description: 'Somebody is there at night: clocks of P1 run 24x7.' }),
    locales: LocalesWord.optional().meta({
      description: 'Languages of its cards; of two, header and buttons carry both.',
      byDefault: '`ORDERMEND_LOCALE`',
    }),
    cut_offs: z.record(z.string().min(1), oneOrMore(TimeWord)).prefault({}).meta({
      description: 'When the courier collects, by warehouse, in the zone of the team.',
      shown: 'warehouse -> HH:MM',
    }),
  })
  .refine((team) => team.members === undefined || team.user_group === undefined, {
    message: 'takes either members or user_group',
    path: ['user_group'],
  });

/** `teams`: name -> team. */
export const Teams = z
  .record(z.string().regex(/^[a-z][a-z0-9_-]*$/, 'must be lower case letters, digits, - and _'), Team)
  .refine((teams) => Object.keys(teams).length > 0, 'need at least one team')
  .meta({ description: 'People who mend one kind of case, where they meet and when they work.', keyShown: '<name>' });
export type Teams = z.infer<typeof Teams>;

function areKnownHolidays(text: string): boolean {
  try {
    holidaySources(text);
    return true;
  } catch {
    return false;
  }
}
