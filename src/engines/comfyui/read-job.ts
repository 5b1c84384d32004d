import type { JsonValue } from "../../contract/json-value.ts";

/** A picture that a node has saved, as `/view` finds it. */
export interface SavedPicture {
  readonly filename: string;
  readonly subfolder: string;
  readonly type: string;
}

/** What became of a job that has ended. */
export type EndedJob =
  | { readonly kind: "succeeded"; readonly pictures: readonly SavedPicture[] }
  | { readonly kind: "interrupted" }
  | { readonly kind: "failed"; readonly exception: string; readonly words: string };

/** A job in `/history/{id}`; undefined if it does not stand there. `output`: the node whose pictures count, null for all. */
export function readHistory(
  history: JsonValue,
  id: string,
  output: string | null,
): EndedJob | undefined {
  const entry = member(history, id);
  if (entry === undefined) {
    return undefined;
  }
  const status = member(entry, "status");
  const messages = list(member(status, "messages"));
  const failure = messages.find((message) => list(message)[0] === "execution_error");
  if (failure !== undefined) {
    const facts = list(failure)[1];
    return {
      kind: "failed",
      exception: text(member(facts, "exception_type")),
      words: text(member(facts, "exception_message")),
    };
  }
  if (messages.some((message) => list(message)[0] === "execution_interrupted")) {
    return { kind: "interrupted" };
  }
  if (member(status, "status_str") === "error") {
    return { kind: "failed", exception: "", words: "" };
  }
  return { kind: "succeeded", pictures: picturesOf(member(entry, "outputs"), output) };
}

/** Whether a job runs or waits by `/queue`; `waiting` counts the jobs before it. */
export function readQueue(
  queue: JsonValue,
  id: string,
): { readonly kind: "running" } | { readonly kind: "queued" } | undefined {
  const has = (name: string): boolean =>
    list(member(queue, name)).some((item) => list(item)[1] === id);
  if (has("queue_running")) {
    return { kind: "running" };
  }
  return has("queue_pending") ? { kind: "queued" } : undefined;
}

/** Saved pictures count before those that were only shown, unless one node was named. */
function picturesOf(outputs: JsonValue | undefined, output: string | null): SavedPicture[] {
  const nodes = output === null ? Object.values(object(outputs)) : [member(outputs, output)];
  const all = nodes
    .flatMap((node) => list(member(node, "images")))
    .map((picture) => ({
      filename: text(member(picture, "filename")),
      subfolder: text(member(picture, "subfolder")),
      type: text(member(picture, "type")),
    }))
    .filter(({ filename }) => filename !== "");
  const saved = all.filter(({ type }) => type === "output");
  return output === null && saved.length > 0 ? saved : all;
}

function object(value: JsonValue | undefined): { readonly [name: string]: JsonValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? // `Array.isArray` does not see read-only arrays.
      (value as { readonly [name: string]: JsonValue })
    : {};
}

function member(value: JsonValue | undefined, name: string): JsonValue | undefined {
  const from = object(value);
  return Object.hasOwn(from, name) ? from[name] : undefined;
}

function list(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function text(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : "";
}
