import type { Door } from "../contract/door.ts";
import type { Engine } from "../contract/engine.ts";
import type { EngineKind, EngineSettings } from "../contract/engine-kind.ts";
import { createAddressFilter } from "../door/address-filter.ts";
import type { ChannelConfig } from "./config/config.ts";
import { ENGINE_KINDS } from "./engine-kinds.ts";
import { OperatorError } from "./operator-error.ts";

export interface EngineParts {
  /** How many pictures the built-in engine draws at once. */
  readonly threads: number;
  readonly apiKey: string | undefined;
  readonly door: Pick<Door, "fetchPicture">;
}

/** The engine of a channel. Connects to nothing; throws an `OperatorError` for settings that its kind cannot work with. */
export async function createEngine(channel: ChannelConfig, parts: EngineParts): Promise<Engine> {
  if (channel.engine === "illustrator") {
    const { createIllustrator } = await import("../engines/illustrator/engine.ts");
    return createIllustrator({ threads: parts.threads });
  }
  if (channel.engine === "echo") {
    const { createEcho } = await import("../engines/echo/engine.ts");
    return createEcho({});
  }
  const kind = ENGINE_KINDS.get(channel.engine);
  if (kind === undefined) {
    throw new OperatorError(
      `channels.${channel.id}.engine is "${channel.engine}"; there are illustrator, echo, ${[...ENGINE_KINDS.keys()].join(", ")}.`,
    );
  }
  try {
    return await kind.create(toSettings(channel, kind, parts), channel.options);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new OperatorError(`channels.${channel.id}: ${message}`, { cause: error });
  }
}

function toSettings(
  channel: ChannelConfig,
  kind: EngineKind,
  { apiKey, door }: EngineParts,
): EngineSettings {
  const { id, model, unpaid, idempotent, allowPrivateAddress } = channel;
  const publicOnly = createAddressFilter([]);
  const usual = kind.baseUrl === "none" ? "" : (kind.baseUrl.usual ?? "");
  return {
    channel: id,
    baseUrl: (channel.baseUrl ?? usual).replace(/\/+$/, ""),
    apiKey,
    model,
    unpaid,
    idempotent,
    mayConnect: (address) => allowPrivateAddress || publicOnly.allowsAddress(address),
    door,
  };
}
