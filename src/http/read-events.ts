import { isTooDeep } from './is-too-deep.ts';

/** Values to be taken in; `unreadable` says by index what was wrong with those that stand there as text. */
export interface ReadEvents {
  readonly inputs: readonly unknown[];
  readonly unreadable: ReadonlyMap<number, string>;
}

/** The events of a request, or the status and the sentence that it is refused with. */
export type EventsBody =
  | { readonly ok: true; readonly events: ReadEvents }
  | { readonly ok: false; readonly status: 400 | 413 | 415; readonly error: string };

/** Contract 4. */
const MOST_EVENTS = 10_000;

const JSON_TYPES: readonly string[] = [
  'application/cloudevents+json',
  'application/json',
  'application/cloudevents-batch+json',
];
const LINES_TYPE = 'application/x-ndjson';

/** Only longer bodies can be nested so deeply that working through them overflows the stack. */
const SHORT = 8_192;
const DEEPEST = 64;
const TOO_DEEP = `is nested deeper than ${DEEPEST} levels`;
const NONE: ReadonlyMap<number, string> = new Map();

/** Reads the body of `POST /v1/events`: one event, an array of them, or a line each. */
export function readEvents(contentType: string | undefined, text: string): EventsBody {
  const type = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (JSON_TYPES.includes(type)) return readJson(body);
  if (type === LINES_TYPE) return readLines(body);
  return refuse(415, `The content type must be one of ${[...JSON_TYPES, LINES_TYPE].join(', ')}.`);
}

function readJson(text: string): EventsBody {
  const value = parse(text);
  if (value instanceof SyntaxError) return refuse(400, `The body is not JSON: ${value.message}.`);
  const inputs: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (inputs.length > MOST_EVENTS) return tooMany();
  return checked(inputs, NONE, text.length);
}

function readLines(text: string): EventsBody {
  const inputs: unknown[] = [];
  const unreadable = new Map<number, string>();
  let end = 0;
  for (let start = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end === -1) end = text.length;
    const line = text.slice(start, end).trim();
    if (line === '') continue;
    if (inputs.length === MOST_EVENTS) return tooMany();
    const value = parse(line);
    if (value instanceof SyntaxError) unreadable.set(inputs.length, `is not JSON: ${value.message}`);
    inputs.push(value instanceof SyntaxError ? line : value);
  }
  if (inputs.length === unreadable.size) return refuse(400, 'The body holds no line of JSON.');
  return checked(inputs, unreadable, text.length);
}

function checked(inputs: readonly unknown[], unreadable: ReadonlyMap<number, string>, length: number): EventsBody {
  if (length <= SHORT || !inputs.some((input) => isTooDeep(input, DEEPEST))) {
    return { ok: true, events: { inputs, unreadable } };
  }
  const deep = inputs.flatMap((input, index) => (isTooDeep(input, DEEPEST) ? [[index, TOO_DEEP] as const] : []));
  const reasons = new Map([...unreadable, ...deep]);
  const flat = inputs.map((input, index) => (reasons.get(index) === TOO_DEEP ? TOO_DEEP : input));
  return { ok: true, events: { inputs: flat, unreadable: reasons } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return error instanceof SyntaxError ? error : new SyntaxError(String(error));
  }
}

function tooMany(): EventsBody {
  return refuse(413, `A body holds at most ${MOST_EVENTS} events.`);
}

function refuse(status: 400 | 413 | 415, error: string): EventsBody {
  return { ok: false, status, error };
}
