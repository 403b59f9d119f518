import { z } from 'zod';
import { Text } from '../kit/fields.ts';

const Checkpoint = z.object({
  status: z.string().min(1),
  status_detail: Text,
  datetime: Text,
  tracking_location: z.object({ city: Text, state: Text, country: Text }).nullish().catch(undefined),
});
export type Checkpoint = z.output<typeof Checkpoint>;

export const Tracker = z.object({
  id: z.string().min(1),
  object: z.literal('Tracker'),
  tracking_code: z.string().min(1),
  carrier: Text,
  status: z.string().min(1),
  status_detail: Text,
  created_at: z.string().min(1),
  updated_at: z.string().min(1),
  est_delivery_date: Text,
  tracking_details: z.array(Checkpoint).nullish(),
});
export type Tracker = z.output<typeof Tracker>;

export const EasyPostEvent = z.object({
  object: z.literal('Event'),
  description: z.string().min(1),
  created_at: Text,
  result: z.record(z.string(), z.unknown()),
});
