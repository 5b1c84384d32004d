import { describe, expect, it } from "vitest";

import type { SceneIntent } from "../../intent.ts";
import { plainSite } from "../../things/testing/plain-place.ts";
import { setOnTable } from "./room-site.ts";

describe("the desk of a room", () => {
  it("carries the computer that is named beside it, and no dog", () => {
    const intent: SceneIntent = {
      scene: "room",
      time: "day",
      weather: "clear",
      neon: false,
      filters: [],
      subjects: ["computer", "dog"].map((id) => ({ id, said: id, count: 1 })),
      missed: [],
    };
    const desk = { x: 0, z: 4, width: 1.4, top: 0.75 };
    const site = { ...plainSite({ width: 160, height: 90 }), landmarks: new Map([["desk", desk]]) };
    const [computer, dog] = setOnTable(intent, site).subjects;
    expect(computer?.place?.relation).toEqual({ kind: "on", of: "desk" });
    expect(dog?.place).toBeUndefined();
  });
});
