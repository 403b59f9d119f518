import { type Department, EXCEPTION_TYPES, type ExceptionType } from '../domain/catalogue/exception-types.ts';
import type { ChannelId } from '../domain/ids.ts';
import { routeOf } from '../settings/route-of.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * Where a department is asked: in its own channel (`departments`), else where the cases go that it helps with, else
 * `undefined`, and the channel of the case has to do.
 */
export function departmentChannel(settings: Settings, department: Department): ChannelId | undefined {
  const own = settings.departments[department];
  if (own !== undefined) return own.channel;
  const [found] = Object.entries<ExceptionType>(EXCEPTION_TYPES).filter(([, type]) => type.department === department);
  if (found === undefined) return undefined;
  const [code, { family, severity }] = found;
  const { channel } = routeOf(settings, { code: code as keyof typeof EXCEPTION_TYPES, family, severity });
  return channel === '' ? undefined : channel;
}
