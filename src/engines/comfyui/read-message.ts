/** What a message of ComfyUI's websocket says of a job. */
export type JobMessage =
  | { readonly kind: "started" }
  /** One node has come so far. */
  | { readonly kind: "step"; readonly node: string; readonly value: number; readonly max: number }
  /** It has ended, one way or another; the history says how. */
  | { readonly kind: "ended" };

/** Reads one text; undefined for what says nothing of use. */
export function readMessage(text: string): JobMessage | undefined {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    // Some other program's words; nothing depends on them.
    return undefined;
  }
  const data = member(message, "data");
  switch (member(message, "type")) {
    case "execution_start":
      return { kind: "started" };
    case "progress":
      return toStep(data, member(data, "node"));
    case "executing":
      return member(data, "node") === null ? { kind: "ended" } : undefined;
    case "execution_error":
    case "execution_interrupted":
      return { kind: "ended" };
    default:
      return undefined;
  }
}

function toStep(data: unknown, node: unknown): JobMessage | undefined {
  const value = member(data, "value");
  const max = member(data, "max");
  return typeof value === "number" && typeof max === "number" && max > 0
    ? { kind: "step", node: typeof node === "string" ? node : "", value, max }
    : undefined;
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
