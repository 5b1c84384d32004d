import { Fault } from "../../contract/fault.ts";
import { isJsonObject, type JsonObject } from "./json-object.ts";
import { readMember } from "./read-member.ts";
import type { StreamWish } from "./reading.ts";

/** How a chat body wants its answer streamed; null: whole. `stream_options` without `stream` is passed over. */
export function readStreamWish(body: JsonObject): StreamWish | null {
  const options = body["stream_options"] ?? {};
  if (!isJsonObject(options)) {
    throw new Fault(
      "invalid_request",
      '`stream_options` must be an object, such as {"include_usage": true}.',
      { param: "stream_options" },
    );
  }
  const wish = {
    usageChunk: readOption(options, "include_usage"),
    progress: readOption(options, "include_progress"),
  };
  return readMember.flag(body, "stream") === true ? wish : null;
}

function readOption(options: JsonObject, name: string): boolean {
  const value = options[name] ?? false;
  if (typeof value !== "boolean") {
    throw new Fault("invalid_request", `\`stream_options.${name}\` must be true or false.`, {
      param: `stream_options.${name}`,
    });
  }
  return value;
}
