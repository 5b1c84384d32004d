import type { ChannelConfig, Config } from "../../src/main/config/config.ts";
import { readConfig } from "../../src/main/config/read-config.ts";

/** The configuration as it ships, on a free port and without a floor of free disk. */
export function testConfig(changes: Partial<Config> & { readonly dataDir: string }): Config {
  const { config } = readConfig({
    env: { LIMNER_PORT: "0", LIMNER_DATA_DIR: changes.dataDir, LIMNER_THREADS: "1" },
    cwd: changes.dataDir,
  });
  return { ...config, diskFloorBytes: 0, logLevel: "silent", ...changes };
}

/** A channel of the echo engine, as `limner.yaml` would declare it. */
export function echoChannel(changes: Partial<ChannelConfig> = {}): ChannelConfig {
  return {
    id: "echo",
    engine: "echo",
    standsIn: false,
    model: undefined,
    baseUrl: undefined,
    allowPrivateAddress: false,
    options: {},
    priority: 0,
    weight: 1,
    concurrency: 8,
    timeoutMs: 60_000,
    idempotent: false,
    retryUnknownOutcome: false,
    unpaid: [],
    priceMicros: 0,
    costMicros: null,
    ...changes,
  };
}

/** The shipped models, all drawn by these channels. */
export function configWithChannels(
  dataDir: string,
  channels: readonly ChannelConfig[],
): Partial<Config> {
  const { models } = testConfig({ dataDir });
  return {
    channels,
    models: models.map((model) => ({ ...model, channels: channels.map(({ id }) => id) })),
  };
}
