import type { EngineKind } from "../contract/engine-kind.ts";
import { AI_SDK } from "../engines/ai-sdk/kind.ts";
import { CHAT_IMAGES } from "../engines/chat-images/kind.ts";
import { COMFYUI } from "../engines/comfyui/kind.ts";
import { GEMINI } from "../engines/gemini/kind.ts";
import { OPENAI_IMAGES } from "../engines/openai-images/kind.ts";
import { SDAPI } from "../engines/sdapi/kind.ts";
import { SDCPP } from "../engines/sdcpp/kind.ts";

/** The kinds of backends that a channel can speak to; with `create-engine.ts` the one place that knows which engines exist. */
const KINDS: readonly EngineKind[] = [
  OPENAI_IMAGES,
  CHAT_IMAGES,
  AI_SDK,
  COMFYUI,
  GEMINI,
  SDCPP,
  SDAPI,
];

export const ENGINE_KINDS: ReadonlyMap<string, EngineKind> = new Map(
  KINDS.map((kind) => [kind.name, kind]),
);

/** Whether an option of a kind may hold a secret: JSON Schema's own word for that is `writeOnly`. */
export function isSecretOption(engine: string, name: string): boolean {
  const schema: unknown = ENGINE_KINDS.get(engine)?.options.properties[name];
  return (
    typeof schema === "object" &&
    schema !== null &&
    "writeOnly" in schema &&
    schema.writeOnly === true
  );
}
