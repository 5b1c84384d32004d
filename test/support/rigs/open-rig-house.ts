import { tmpdir } from "node:os";
import { checkEngineSettings } from "../../../src/main/config/check-engine-settings.ts";
import type { ChannelConfig } from "../../../src/main/config/config.ts";
import { openHouse, type TestHouse } from "../open-house.ts";
import { echoChannel, testConfig } from "../test-config.ts";
import type { OpenRig } from "./rig.ts";

/** A public model. */
export interface RigModel {
  /** What differs from the rig's own channel; options are joined. */
  readonly channel: Partial<ChannelConfig>;
  /** Whether an echo, on the channel `second`, draws what the backend cannot take. */
  readonly hasSecond: boolean;
}

/** A house with one model for each entry, each with a channel of its own, of the same name, to the same backend. */
export async function openRigHouse(
  rig: OpenRig,
  models: Readonly<Record<string, RigModel>>,
): Promise<TestHouse> {
  const [shipped] = testConfig({ dataDir: tmpdir() }).models;
  if (shipped === undefined) {
    throw new Error("no model ships");
  }
  const entries = Object.entries(models);
  const channels = entries.map(([id, { channel }]) =>
    echoChannel({
      ...rig.channel,
      ...channel,
      options: { ...rig.channel.options, ...channel.options },
      id,
      priority: 2,
    }),
  );
  const { apiKey } = rig;
  for (const { id, engine, baseUrl, options } of channels) {
    const entry = {
      engine,
      options: { ...options },
      ...(baseUrl !== undefined && { baseUrl }),
      ...(apiKey !== undefined && { apiKey }),
    };
    const problems = checkEngineSettings(id, entry).map(({ message }) => message);
    if (problems.length > 0) {
      throw new Error(`the rig's channel could not be configured: ${problems.join("; ")}`);
    }
  }
  return await openHouse({
    config: {
      channels: [...channels, echoChannel({ id: "second", priority: 1 })],
      models: entries.map(([id, { hasSecond }]) => ({
        ...shipped,
        id,
        channels: hasSecond ? [id, "second"] : [id],
      })),
    },
    ...(apiKey !== undefined && {
      secrets: { channelApiKeys: new Map(entries.map(([id]) => [id, apiKey] as const)) },
    }),
  });
}
