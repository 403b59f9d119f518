import type { SafeMrkdwn } from './safe-mrkdwn.ts';
import { own } from './safe-mrkdwn.ts';

const OURS = /^https:\/\/[\w.-]+(?::\d+)?\/[\w./?=&%-]*$/;

/** A link of ours with our own words; `undefined` when the address is not one that Slack made. */
export function link(url: string, words: string): SafeMrkdwn | undefined {
  if (!OURS.test(url)) return undefined;
  return `<${own(url)}|${own(words).replaceAll('|', '')}>` as SafeMrkdwn;
}
