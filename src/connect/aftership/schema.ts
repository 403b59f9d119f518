import { z } from 'zod';
import { Text } from '../kit/fields.ts';

const Checkpoint = z.object({
  tag: Text,
  subtag: Text,
  checkpoint_time: Text,
  created_at: Text,
  location: Text,
  city: Text,
  state: Text,
  country_region_name: Text,
  country_name: Text,
});
export type Checkpoint = z.output<typeof Checkpoint>;

export const Tracking = z.object({
  id: z.string().min(1),
  tracking_number: z.string().min(1),
  slug: Text,
  tag: z.string().min(1),
  subtag: Text,
  created_at: Text,
  updated_at: Text,
  order_id: Text,
  order_number: Text,
  expected_delivery: Text,
  latest_estimated_delivery: z.object({ datetime: Text }).nullish().catch(undefined),
  checkpoints: z.array(Checkpoint).nullish(),
});
export type Tracking = z.output<typeof Tracking>;

export const AfterShipEvent = z.object({
  event: z.string().min(1),
  ts: z.number().int().positive().max(253_402_300_799).nullish(),
  msg: z.record(z.string(), z.unknown()),
});
