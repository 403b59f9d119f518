import { expect, test } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar/create-calendar.ts';
import { nextCutOff } from '../../../src/domain/calendar/next-cut-off.ts';

const HAMBURG = {
  zone: 'Europe/Berlin',
  times: ['11:00', '16:30'],
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
} as const;
const next = (at: string, cutOffs: Parameters<typeof nextCutOff>[1]) => {
  const found = nextCutOff(Date.parse(at), cutOffs);
  return found === undefined ? undefined : new Date(found).toISOString();
};

test('a parcel packed in the morning leaves in the afternoon', () => {
  expect(next('2024-05-06T09:30:00Z', HAMBURG)).toBe('2024-05-06T14:30:00.000Z');
});

test('a parcel packed at the very moment of collection waits for the next one', () => {
  expect(next('2024-05-06T14:30:00Z', HAMBURG)).toBe('2024-05-07T09:00:00.000Z');
});

test('a parcel packed on Friday evening leaves on Monday', () => {
  expect(next('2024-05-10T17:00:00Z', HAMBURG)).toBe('2024-05-13T09:00:00.000Z');
});

test('no courier comes on a day on which the warehouse rests', () => {
  const calendar = createCalendar({ zone: 'Europe/Berlin', hours: { mon: [{ from: '06:00', to: '22:00' }] } });
  expect(next('2024-05-06T15:00:00Z', { ...HAMBURG, calendar })).toBe('2024-05-13T09:00:00.000Z');
});

test('a warehouse without collections has no cut-off', () => {
  expect(next('2024-05-06T09:30:00Z', { ...HAMBURG, times: [] })).toBeUndefined();
});
