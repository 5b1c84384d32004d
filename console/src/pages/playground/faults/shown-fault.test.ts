import { describe, expect, it } from "vitest";
import { kindOf, nearestSizes, referenceOf, shownFault, type ShownFault } from "./shown-fault.ts";

const refused = {
  code: "invalid_size",
  message:
    'The size "1920x1080" is not one that this model takes. The nearest that it takes are 1920x1088, 1920x1072, 1936x1088; auto lets the prompt decide.',
  param: "size",
  status: 400,
  requestId: "r1",
  retryAfterMs: null,
};
const shown = (change: Partial<ShownFault> = {}): ShownFault => ({
  ...refused,
  outcome: null,
  accepted: false,
  ...change,
});

describe("a fault on the page", () => {
  it("is what the request was refused for, or what the record says; a turn that is well has none", () => {
    expect(shownFault({ fault: refused, record: null })).toEqual(shown());
    expect(shownFault({ fault: null, record: null })).toBeNull();
  });

  it("offers the sizes that the server named, and not the one that it refused", () => {
    expect(nearestSizes(shown(), "1920x1080")).toEqual(["1920x1088", "1920x1072", "1936x1088"]);
  });

  it("names the reference that it is about", () => {
    expect(referenceOf(shown({ message: "Image 2 could not be fetched." }))).toBe(2);
    expect(referenceOf(shown({ message: "No.", param: "image[0]" }))).toBe(1);
    const inChat = "messages[0].content[2].image_url.url";
    expect(referenceOf(shown({ message: "No.", param: inChat }))).toBe(2);
    expect(referenceOf(shown({ message: "No.", param: "messages[0].content[0].text" }))).toBeNull();
    expect(referenceOf(shown({ message: "No.", param: "n" }))).toBeNull();
  });

  it("looks like a wait where nothing is lost", () => {
    expect(kindOf(shown({ code: "rate_limited" }))).toBe("wait");
    expect(kindOf(shown({ code: "backend_failed" }))).toBe("backend");
    expect(kindOf(shown())).toBe("fault");
  });
});
