import { describe, expect, it } from "vitest";

import type { Edit } from "./edit.ts";
import { toAdjustment } from "./to-adjustment.ts";
import { toEdit } from "./to-edit.ts";

describe("edits and adjustments", () => {
  it.each([
    "mirror",
    "flip-vertical",
    "rotate-left",
    "rotate-right",
    "rotate-half",
    "frame",
  ] as const)("%s is an edit, and back", (id) => {
    const edit = toEdit(id);
    expect(edit === undefined ? undefined : toAdjustment(edit)).toBe(id);
  });

  it.each(["brighten", "dramatic", "vignette", "grain"] as const)("%s is no edit", (id) => {
    expect(toEdit(id)).toBeUndefined();
  });

  it.each<[Edit, string | undefined]>([
    [{ kind: "vignette", strength: 0.6 }, "vignette"],
    [{ kind: "grain", strength: 1 }, "grain"],
    [{ kind: "background-blur", strength: 1 }, "background-blur"],
    [{ kind: "frame", frame: "plain", colour: "#ffffff" }, "frame"],
    [{ kind: "frame", frame: "polaroid" }, undefined],
    [{ kind: "rotate", degrees: 12 }, undefined],
    [{ kind: "collage", ns: [2], layout: "row" }, undefined],
  ])("%o on a drawing is %s", (edit, id) => {
    expect(toAdjustment(edit)).toBe(id);
  });
});
