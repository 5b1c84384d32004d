import type { Generation } from "limner/client";
import { makeId } from "./make-id.ts";
import {
  DEFAULT_WISHES,
  emptyDraft,
  type PictureFormat,
  type Reference,
  type Thread,
  type Turn,
} from "./thread.ts";
import { withEnd, withTurn } from "./thread-changes.ts";

/** A thread of its own that begins with a generation which was not made from here; its picture stands in the composer. */
export function threadOfGeneration(record: Generation): Thread {
  const now = Date.now();
  const turn = turnOf(record);
  const thread: Thread = {
    id: makeId("th"),
    title: "",
    createdAt: now,
    updatedAt: now,
    turns: [],
    draft: emptyDraft(turn.wishes),
  };
  return withEnd(withTurn(thread, turn), turn.id);
}

function turnOf(record: Generation): Turn {
  return {
    id: makeId("tu"),
    idempotencyKey: makeId("pg"),
    createdAt: record.created * 1000,
    prompt: record.prompt,
    references: record.references.map((one) => toKept(record.id, one)),
    wishes: {
      ...DEFAULT_WISHES,
      model: record.model,
      size: record.size.asked,
      format: formatOf(record),
      count: record.n,
      seed: record.seed,
    },
    generationId: record.id,
    record,
    fault: null,
    waitsFor: null,
  };
}

/** Its bytes are read from where the server keeps them, as those of any reference that was accepted. */
function toKept(
  generation: string,
  { n, width, height }: Generation["references"][number],
): Reference {
  return {
    id: makeId("rf"),
    kind: "file",
    name: `${generation}-${n}`,
    mediaType: "image/png",
    bytes: 0,
    width,
    height,
    kept: { generation, n },
  };
}

function formatOf({ pictures }: Generation): PictureFormat {
  const [, name] = pictures[0]?.media_type.split("/") ?? [];
  return name === "jpeg" || name === "webp" ? name : "png";
}
