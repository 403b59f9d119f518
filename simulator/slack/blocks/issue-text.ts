import type { z } from 'zod';

/** A fault of blocks or of a view, where it is and in Slack's words. */
export interface BlockIssue {
  readonly pointer: string;
  readonly message: string;
}

/** Zod's issue as Slack says it: `must be less than 3001 characters [json-pointer:/blocks/0/text/text]`. */
export function blockIssue(issue: z.core.$ZodIssue, root: string): BlockIssue {
  const missing = issue.code === 'invalid_type' && issue.input === undefined && issue.path.length > 0;
  const path = missing || issue.code === 'invalid_union' ? issue.path.slice(0, missing ? -1 : undefined) : issue.path;
  const pointer = [root, ...path.map(String)].join('/');
  return { pointer, message: missing ? `missing required field: ${String(issue.path.at(-1))}` : words(issue) };
}

/** The line that Slack puts into `errors`. */
export function issueLine(issue: BlockIssue): string {
  return `${issue.message} [json-pointer:${issue.pointer}]`;
}

function words(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
      if (issue.origin === 'string') return `must be less than ${Number(issue.maximum) + 1} characters`;
      return issue.origin === 'array'
        ? `no more than ${issue.maximum} items allowed`
        : `must be at most ${issue.maximum}`;
    case 'too_small':
      if (issue.origin === 'string') return `must be more than ${Number(issue.minimum) - 1} characters`;
      return issue.origin === 'array'
        ? `no less than ${issue.minimum} items allowed`
        : `must be at least ${issue.minimum}`;
    case 'unrecognized_keys':
      return `invalid additional property: ${issue.keys.join(', ')}`;
    case 'invalid_union':
      return 'unsupported type';
    case 'invalid_type':
      return `must provide ${issue.expected === 'object' || issue.expected === 'array' ? 'an' : 'a'} ${issue.expected}`;
    case 'invalid_value':
      return `value must be one of: ${issue.values.map(String).join(', ')}`;
    default:
      return issue.message;
  }
}
