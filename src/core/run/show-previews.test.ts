import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";

import type { GenerationEvent } from "../../contract/dispatch.ts";
import type { EnginePreview } from "../../contract/engine.ts";
import type { Plan } from "../../contract/generation.ts";
import { showPreviews } from "./show-previews.ts";

/** A call whose encoder goes on only when the test says so. */
function openCall({
  plan = { format: "png", previews: 3 },
  makesPreviews = true,
}: {
  readonly plan?: Pick<Plan, "format" | "previews">;
  readonly makesPreviews?: boolean;
} = {}) {
  const shown: string[] = [];
  const warnings: string[] = [];
  const encodings: PromiseWithResolvers<void>[] = [];
  const stop = new AbortController();
  const previews = showPreviews(
    {
      generation: { id: "gen_1", plan },
      channel: { engine: { abilities: { previews: makesPreviews } } },
      pictures: [4, 7],
    },
    {
      signal: stop.signal,
      parts: {
        imaging: {
          async encodePreview() {
            const encoding = Promise.withResolvers<void>();
            encodings.push(encoding);
            await encoding.promise;
            return { bytes: new Uint8Array(1), mediaType: "image/png" };
          },
        },
        dispatch: { announce: (_, event) => void shown.push(nameOf(event)) },
        log: { warn: (event) => void warnings.push(event) },
      },
    },
  );
  /** Ends encodings, one after the other, until none is under way. */
  const encodeAll = async (): Promise<void> => {
    for (let next = encodings.shift(); next !== undefined; next = encodings.shift()) {
      next.resolve();
      await nextTurn();
    }
  };
  return { previews, shown, warnings, encodings, stop, encodeAll };
}

const previewOf = (picture: number, step: number): EnginePreview => ({
  picture,
  step,
  data: new ArrayBuffer(3),
  width: 1,
  height: 1,
});

const nameOf = (event: GenerationEvent): string =>
  event.kind === "preview" ? `${event.preview.order}/${event.preview.step}` : event.kind;

describe("the previews of one call", () => {
  it("V1 are shown under the orders of its pictures in the generation, each in its steps", async () => {
    const { previews, shown, encodeAll } = openCall();
    for (const step of [0, 1, 2]) {
      previews.show(previewOf(0, step));
      previews.show(previewOf(1, step));
      await encodeAll();
    }
    expect(shown).toEqual(["4/0", "7/0", "4/1", "7/1", "4/2", "7/2"]);
  });

  it("V3 are encoded one at a time, and of each picture only the newest waits", async () => {
    const { previews, shown, encodings, encodeAll } = openCall();
    for (const step of [0, 1, 2]) {
      previews.show(previewOf(0, step));
      previews.show(previewOf(1, step));
    }
    expect(encodings).toHaveLength(1);
    await encodeAll();
    expect(shown).toEqual(["4/0", "7/2", "4/2"]);
  });

  it("V1 never go back to an earlier step, and are never more than were wanted", async () => {
    const { previews, shown, encodeAll } = openCall({ plan: { format: "png", previews: 2 } });
    for (const [picture, step] of [
      [0, 1],
      [0, 0],
      [0, 1],
      [0, 2],
      [2, 0],
    ] as const) {
      previews.show(previewOf(picture, step));
      await encodeAll();
    }
    expect(shown).toEqual(["4/1"]);
  });

  it("V1 are not wanted by records of older versions, and not of engines that make none", () => {
    expect(openCall({ plan: { format: "png" } }).previews.count).toBe(0);
    expect(openCall({ makesPreviews: false }).previews.count).toBe(0);
    expect(openCall().previews.count).toBe(3);
  });

  it("V3 are dropped when the call ends, one that is being encoded included, and nothing is left under way", async () => {
    const { previews, shown, encodings, encodeAll } = openCall();
    previews.show(previewOf(0, 0));
    previews.show(previewOf(0, 1));
    previews.close();
    const disposed = previews[Symbol.asyncDispose]().then(() => "disposed");
    expect(await Promise.race([disposed, nextTurn("under way")])).toBe("under way");
    expect(encodings).toHaveLength(1);
    await encodeAll();
    expect(await disposed).toBe("disposed");
    previews.show(previewOf(0, 2));
    await encodeAll();
    expect(shown).toEqual([]);
  });

  it("V3 are dropped when the call is stopped", async () => {
    const { previews, shown, stop, encodeAll } = openCall();
    previews.show(previewOf(0, 0));
    stop.abort();
    previews.show(previewOf(1, 0));
    await encodeAll();
    expect(shown).toEqual([]);
  });

  it("V2 that cannot be encoded are logged once, and the next one is shown", async () => {
    const { previews, shown, warnings, encodings, encodeAll } = openCall();
    for (const step of [0, 1]) {
      previews.show(previewOf(0, step));
      encodings.shift()?.reject(new Error("no such pixels"));
      await nextTurn();
    }
    previews.show(previewOf(0, 2));
    await encodeAll();
    expect(warnings).toEqual(["preview-not-shown"]);
    expect(shown).toEqual(["4/2"]);
  });
});
