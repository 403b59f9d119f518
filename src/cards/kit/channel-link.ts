import { own, type SafeMrkdwn } from './safe-mrkdwn.ts';

const CHANNEL = /^[CGD][A-Z0-9]+$/;

/** A channel by its name as each reader sees it; '' for anything that is no id of a channel. */
export function channelLink(channel: string): SafeMrkdwn {
  return CHANNEL.test(channel) ? (`<#${channel}>` as SafeMrkdwn) : own('');
}
