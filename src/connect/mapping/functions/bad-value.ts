import { shown } from '../../../events/bad-field.ts';

/** A value that a function of a mapping cannot read; the message is a sentence without its point. */
export class BadValue extends Error {
  constructor(name: string, be: string, value: unknown) {
    super(`${name}() takes ${be}, not ${typeof value === 'bigint' ? value : shown(value)}`);
  }
}
