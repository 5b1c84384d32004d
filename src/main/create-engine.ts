import type { Engine } from "../contract/engine.ts";
import { createEcho } from "../engines/echo/engine.ts";
import { createIllustrator } from "../engines/illustrator/engine.ts";
import type { ChannelConfig, Config } from "./config/config.ts";
import { OperatorError } from "./operator-error.ts";

/** The one place that knows which engines exist. */
export function createEngine(channel: ChannelConfig, config: Config): Engine {
  switch (channel.engine) {
    case "illustrator":
      return createIllustrator({ threads: config.threads });
    case "echo":
      return createEcho({});
    default:
      throw new OperatorError(
        `channels.${channel.id}.engine is "${channel.engine}"; write illustrator or echo.`,
      );
  }
}
