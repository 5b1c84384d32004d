import { describe, expect, it } from "vitest";
import { DEFAULT_WISHES } from "../../../threads/thread.ts";
import { unsupportedWishes } from "./unsupported-wishes.ts";

describe("settings that a model does not have", () => {
  it("are named only where they are set", () => {
    const model = { supported_parameters: ["n"] };
    expect(unsupportedWishes(DEFAULT_WISHES, model)).toEqual([]);
    expect(
      unsupportedWishes(
        { ...DEFAULT_WISHES, count: 2, seed: 7, temperature: 0, format: "webp" },
        model,
      ),
    ).toEqual(["output_format", "seed", "temperature"]);
  });

  it("are not guessed while the model is unknown", () => {
    expect(unsupportedWishes({ ...DEFAULT_WISHES, seed: 7 }, undefined)).toEqual([]);
  });
});
