import { z } from 'zod';
import { Confirm, Id, plain } from './texts.ts';

/** Every interactive element has an id. */
export const acts = { action_id: Id.optional() };

/** Elements that may ask before they act. */
export const confirms = { confirm: Confirm.optional() };

/** Elements that may have the focus first. */
export const focuses = { focus_on_load: z.boolean().optional() };

/** Elements that may show a hint while empty. */
export const hints = { placeholder: plain(150).optional() };

/** The colour of a button. */
export const style = z.enum(['primary', 'danger']).optional();

/** The id of a person. */
export const User = z.string().regex(/^[UW][A-Z0-9]{8,}$/, 'invalid user id');

/** The id of a conversation. */
export const Place = z.string().regex(/^[CDG][A-Z0-9]{8,}$/, 'invalid channel id');
