import { tmpdir } from "node:os";
import type { Engine } from "../../src/contract/engine.ts";
import { createEcho } from "../../src/engines/echo/engine.ts";
import type { EchoOptions } from "../../src/engines/echo/options.ts";
import type { ChannelConfig } from "../../src/main/config/config.ts";
import { openHouse, type TestHouse, type TestHouseOptions } from "./open-house.ts";
import { configWithChannels, echoChannel } from "./test-config.ts";

export interface EchoHouseOptions extends TestHouseOptions {
  readonly echo?: EchoOptions;
  /** Stands in the way of the echo, to see or to hold up its calls. */
  readonly wrap?: (echo: Engine) => Engine;
  readonly channel?: Partial<ChannelConfig>;
}

/** A house whose models are all drawn by one echo, on the channel `echo`. */
export async function openEchoHouse(options: EchoHouseOptions = {}): Promise<TestHouse> {
  const { echo = {}, wrap = (engine) => engine, channel = {}, ...more } = options;
  return await openHouse({
    ...more,
    config: {
      ...configWithChannels(more.dataDir ?? tmpdir(), [echoChannel(channel)]),
      ...more.config,
    },
    replacements: { engines: { echo: wrap(createEcho(echo)) }, ...more.replacements },
  });
}
