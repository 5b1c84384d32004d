import { expect, it } from "vitest";
import type { ImageRequest } from "../../contract/image-request.ts";
import { requestWarnings } from "./request-warnings.ts";

function warn(unreadMembers: readonly string[]) {
  const request: ImageRequest = {
    route: "generations",
    model: "m",
    turns: [],
    n: 1,
    contentHash: "",
    toolMessages: 0,
    unreadMembers,
  };
  return requestWarnings(request, { canPreview: false });
}

it("a member that nobody reads is named, and where it names pixels, what to send instead", () => {
  expect(warn(["strength"])).toEqual([
    {
      code: "members_ignored",
      field: "strength",
      message: '"strength" is no member of a request and was left out.',
    },
  ]);
  expect(warn(["width", "height"])[0]).toMatchObject({
    field: null,
    message: expect.stringMatching(/^"width", "height" are no members .*`size`/),
  });
});

it("however many and long they are, the warning stays short", () => {
  const names = Array.from({ length: 1000 }, (_, n) => `${n}`.padEnd(10_000, "x"));
  const [warning] = warn(names);
  expect(warning?.message.length).toBeLessThan(1100);
  expect(warning?.message).toContain("and 990 more");
  expect(warn(names.slice(0, 1))[0]?.field).toBeNull();
});
