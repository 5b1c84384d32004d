import { describe, expect, it } from "vitest";
import { listSizes } from "./list-sizes.ts";

const reference = (n: number, width: number, height: number) => ({ n, width, height });
const told = (dossier: Parameters<typeof listSizes>[0]) =>
  listSizes(dossier).map(({ role, size, n }) =>
    [role, size === null ? "auto" : `${size.width}x${size.height}`, n]
      .filter((part) => part !== null)
      .join(" "),
  );

describe("the sizes of a generation", () => {
  it("are one where what was asked for was delivered", () => {
    expect(
      told({
        size: { asked: "3840x2160", delivered: "3840x2160", native: "1536x864" },
        references: [reference(1, 2048, 1152)],
      }),
    ).toEqual(["askedAndDelivered 3840x2160", "reference 2048x1152", "drawn 1536x864"]);
  });

  it("say that the words decided, and stand alone before anything is drawn", () => {
    const references = [] as const;
    expect(
      told({ size: { asked: "auto", delivered: "2048x1152", native: "2048x1152" }, references }),
    ).toEqual(["delivered 2048x1152", "asked auto", "drawn 2048x1152"]);
    expect(
      told({ size: { asked: "1024x1024", delivered: null, native: null }, references }),
    ).toEqual(["asked 1024x1024"]);
  });

  it("name references by number only where they differ", () => {
    const size = { asked: "1x1", delivered: null, native: null };
    expect(told({ size, references: [reference(1, 8, 8), reference(2, 8, 8)] })).toEqual([
      "asked 1x1",
      "reference 8x8",
    ]);
    expect(told({ size, references: [reference(1, 8, 8), reference(2, 9, 8)] })).toEqual([
      "asked 1x1",
      "reference 8x8 1",
      "reference 9x8 2",
    ]);
  });
});
