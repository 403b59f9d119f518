import type { z } from 'zod';
import { type BlockIssue, blockIssue } from '../blocks/issue-text.ts';
import type { State } from '../state/create-state.ts';
import { type Answer, refuseIssues } from './answer.ts';

/** Who calls: the kind of token and its scopes. */
export interface Caller {
  readonly kind: 'bot' | 'app' | 'nobody';
  readonly scopes: readonly string[];
}

/** What a method can use. */
export interface CallContext {
  readonly state: State;
  readonly caller: Caller;
  /** A fresh WebSocket address for Socket Mode. */
  openConnection(): string;
}

/** One Web API method. */
export interface Method {
  readonly name: string;
  run(args: Readonly<Record<string, unknown>>, context: CallContext): Answer;
}

/** A method whose arguments are checked first; wrong ones are answered `invalid_arguments` with their pointers. */
export function method<Args extends z.ZodType>(options: {
  readonly name: string;
  readonly args: Args;
  readonly run: (args: z.output<Args>, context: CallContext) => Answer;
}): Method {
  return {
    name: options.name,
    run(args, context) {
      const parsed = options.args.safeParse(args, { reportInput: true });
      if (!parsed.success) return refuseIssues('invalid_arguments', parsed.error.issues.map(argumentIssue));
      return options.run(parsed.data, context);
    },
  };
}

function argumentIssue(issue: z.core.$ZodIssue): BlockIssue {
  return blockIssue(issue, '');
}
