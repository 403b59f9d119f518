import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { SLASH_COMMANDS } from '../../../commands/commands.ts';
import { COMMAND_LIST, SHORTCUT_LIST } from '../../../src/slack/command-list.ts';
import { API_METHODS, BOT_EVENTS, BOT_SCOPES } from '../../../src/slack/scopes.ts';

const Address = z.url({ protocol: /^https$/ }).regex(/\/slack\/events$/);

/** What we use of Slack's manifest schema, with its limits (slack.md 2.1); unknown keys are refused, as Slack does. */
const Manifest = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2), minor_version: z.literal(1) }),
  display_information: z.strictObject({
    name: z.string().max(35),
    description: z.string().max(140),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    bot_user: z.strictObject({ display_name: z.string().max(80), always_online: z.boolean() }),
    shortcuts: z
      .array(
        z.strictObject({
          name: z.string().max(24),
          type: z.enum(['global', 'message']),
          callback_id: z.string().max(255),
          description: z.string().max(150),
        }),
      )
      .max(10),
    slash_commands: z
      .array(
        z.strictObject({
          command: z.string().max(32),
          description: z.string().max(2_000),
          usage_hint: z.string().max(1_000),
          url: Address.optional(),
          should_escape: z.boolean(),
        }),
      )
      .max(50),
  }),
  oauth_config: z.strictObject({ scopes: z.strictObject({ bot: z.array(z.string()) }) }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: Address.optional(), bot_events: z.array(z.string()) }),
    interactivity: z.strictObject({ is_enabled: z.literal(true), request_url: Address.optional() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.literal(false),
  }),
});

const socket = read('slack-socket.yaml');
const http = read('slack-http.yaml');

describe.each([
  ['slack-socket.yaml', socket],
  ['slack-http.yaml', http],
])('manifest/%s', (_file, manifest) => {
  it('asks for the scopes that the program has a reason for', () => {
    expect(manifest.oauth_config.scopes.bot).toEqual(BOT_SCOPES.map(({ scope }) => scope));
  });

  it('registers the commands and shortcuts of the program', () => {
    const commands = manifest.features.slash_commands.map(({ command, description, usage_hint }) => ({
      command,
      description,
      usageHint: usage_hint,
    }));
    expect(commands).toEqual(COMMAND_LIST);
    const shortcuts = manifest.features.shortcuts.map(({ callback_id, ...rest }) => ({
      ...rest,
      callbackId: callback_id,
    }));
    expect(shortcuts).toEqual(SHORTCUT_LIST);
  });

  it('subscribes to the events that the program listens to', () => {
    expect(manifest.settings.event_subscriptions.bot_events).toEqual(Object.keys(BOT_EVENTS));
  });
});

describe('the two manifests', () => {
  it('differ only in how Slack reaches the program', () => {
    expect(socket.settings.socket_mode_enabled).toBe(true);
    expect(http.settings.socket_mode_enabled).toBe(false);
    expect(withoutAddresses(http)).toEqual({
      ...socket,
      settings: { ...socket.settings, socket_mode_enabled: false },
    });
  });

  it('gives Slack one address for everything in HTTP mode, and none in Socket Mode', () => {
    expect(new Set(addresses(http))).toEqual(new Set(['https://ordermend.example.com/slack/events']));
    expect(addresses(http)).toHaveLength(COMMAND_LIST.length + 2);
    expect(addresses(socket)).toEqual([]);
  });
});

describe('what the code asks of Slack', () => {
  const called = matches(
    /\b(?:client|interactive|bulk|app\.client)\.((?:chat|conversations|users|usergroups|views|auth|team|bots|files|reactions|pins)(?:\.[a-zA-Z]+)+)\(/g,
  );
  const asked = new Set([...called, ...matches(/\b(?:call|open)\('([a-z]+(?:\.[a-zA-Z]+)+)'/g)]);

  it('is found in the sources', () => {
    expect(asked).toContain('chat.postMessage');
    expect(asked).toContain('auth.test');
  });

  it.each([...asked])('calls %s, whose scopes the manifests ask for', (method) => {
    expect(Object.keys(API_METHODS), `add ${method} to API_METHODS with its scopes`).toContain(method);
  });

  it.each(BOT_SCOPES.map(({ scope }) => scope))('needs %s', (scope) => {
    const uses = Object.entries(API_METHODS).filter(([method]) => asked.has(method));
    const needed = new Set<string>(['commands', ...[...uses, ...Object.entries(BOT_EVENTS)].flatMap(([, own]) => own)]);
    expect(needed, `nothing calls for ${scope} any more`).toContain(scope);
  });

  it('answers just the commands that the manifests register', () => {
    const answered = SLASH_COMMANDS.map(({ name }) => name);
    expect(answered.sort()).toEqual(COMMAND_LIST.map(({ command }) => command as string).sort());
  });

  it('listens to just the events that the manifests subscribe to', () => {
    const heard = new Set(matches(/\bapp\.event\('([a-z_]+)'/g));
    // Slack delivers message.channels, message.groups and message.im under one name
    const subscribed = new Set(Object.keys(BOT_EVENTS).map((event) => event.split('.')[0] ?? ''));
    expect([...heard].sort()).toEqual([...subscribed].sort());
  });
});

function read(file: string): z.infer<typeof Manifest> {
  return Manifest.parse(parse(readFileSync(join('manifest', file), 'utf8')));
}

function addresses({ features, settings }: z.infer<typeof Manifest>): readonly string[] {
  const all = [
    ...features.slash_commands.map(({ url }) => url),
    settings.event_subscriptions.request_url,
    settings.interactivity.request_url,
  ];
  return all.filter((address) => address !== undefined);
}

function withoutAddresses({ features, settings, ...rest }: z.infer<typeof Manifest>) {
  const { request_url: _events, ...event_subscriptions } = settings.event_subscriptions;
  const { request_url: _clicks, ...interactivity } = settings.interactivity;
  return {
    ...rest,
    features: { ...features, slash_commands: features.slash_commands.map(({ url: _url, ...command }) => command) },
    settings: { ...settings, event_subscriptions, interactivity },
  };
}

/** First groups of a pattern over every source of the bot. */
function matches(pattern: RegExp): readonly string[] {
  return ['src', 'commands']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map((match) => match[1] ?? ''));
}
