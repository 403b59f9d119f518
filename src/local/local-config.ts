import type { Config, SlackConfig } from '../config.ts';
import type { SimulatorReady } from './launch-simulator.ts';

/** A configuration that talks to somebody, simulated or not. */
export type ConnectedConfig = Config & { readonly slack: Exclude<SlackConfig, { mode: 'local' }> };

/** The configuration of local mode: the simulator stands for Slack and the shop; what the operator set himself stays. */
export function localConfig(config: Config, ready: SimulatorReady): ConnectedConfig {
  return {
    ...config,
    slack: { mode: 'socket', botToken: ready.botToken, appToken: ready.appToken, apiUrl: ready.slackApiUrl },
    settingsFile: config.settingsFile ?? ready.settingsFile,
    ingestSecret: config.ingestSecret ?? ready.ingestSecret,
    effects: config.effects ?? { url: ready.effectsUrl, secret: ready.effectsSecret },
    mail: config.mail ?? { url: ready.smtpUrl, from: ready.mailFrom },
    local: { clockFile: ready.clockFile, pageOrigin: `http://127.0.0.1:${ready.port}` },
  };
}
