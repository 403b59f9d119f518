import { z } from 'zod';

/** Fields as providers send them. What only decorates an order is left out when it has another shape. */
export const Id = z.union([z.string().min(1), z.number().int()]).transform(String);
export const OptionalId = Id.nullish().catch(undefined);
export const Text = z.string().nullish().catch(undefined);
export const Amount = z.union([z.string(), z.number()]).transform(String);
export const OptionalAmount = Amount.nullish().catch(undefined);
export const Count = z.number().nonnegative();
export const Time = z.string().min(1);
export const Currency = z
  .string()
  .min(1)
  .transform((code) => code.toUpperCase());
