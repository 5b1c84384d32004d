import type { EngineKind } from "../contract/engine-kind.ts";

/** The kinds of backends that a channel can speak to; with `create-engine.ts` the one place that knows which engines exist. */
const KINDS: readonly EngineKind[] = [];

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
