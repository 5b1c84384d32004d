import type { Generation } from "limner/client";
import { describe, expect, it } from "vitest";
import { threadOfGeneration } from "./thread-of-generation.ts";

const RECORD: Generation = {
  id: "gen_1",
  object: "generation",
  state: "succeeded",
  created: 1_795_000_000,
  model: "gpt-image-2-vip",
  mode: "edit",
  size: { asked: "2048x1152", delivered: "2048x1152", native: "2048x1152" },
  pictures: [
    {
      url: "http://limner.example/images/ab.webp",
      width: 2048,
      height: 1152,
      bytes: 10,
      media_type: "image/webp",
    },
  ],
  understood: "",
  revised_prompt: null,
  warnings: [],
  error: null,
  cost: { amount_micros: 30_000, currency: "USD" },
  prompt: "Make it night",
  references: [
    {
      n: 1,
      url: "http://limner.example/v1/generations/gen_1/references/1",
      changed: true,
      width: 1280,
      height: 720,
      made_by: null,
    },
  ],
  n: 2,
  seed: 7,
  usage: null,
  finished: 1_795_000_002,
  stages: [],
  calls: [],
  retry_of: null,
};

describe("a thread of a generation that was made elsewhere", () => {
  const thread = threadOfGeneration(RECORD);
  const [turn] = thread.turns;

  it("has its words, its settings and its record as the first turn", () => {
    expect(thread.title).toBe("Make it night");
    expect(turn).toMatchObject({ prompt: "Make it night", generationId: "gen_1", record: RECORD });
    expect(turn?.wishes).toMatchObject({ size: "2048x1152", format: "webp", count: 2, seed: 7 });
  });

  it("reads its references from where the server keeps them", () => {
    expect(turn?.references).toMatchObject([
      { kind: "file", kept: { generation: "gen_1", n: 1 }, width: 1280, height: 720 },
    ]);
  });

  it("has its picture in the composer, so that the next words change it", () => {
    expect(thread.draft.references).toMatchObject([
      { kind: "url", url: "http://limner.example/images/ab.webp", automatic: true },
    ]);
  });
});
