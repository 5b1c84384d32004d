import { describe, expect, it } from "vitest";
import type { Operation } from "../document/operation.ts";
import { toCall } from "./to-call.ts";

const OPERATION: Operation = {
  id: "it",
  method: "POST",
  path: "/v1/things/{id}/parts/{n}",
  tag: "",
  summary: "",
  description: "",
  access: "key",
  parameters: [
    { place: "path", name: "id", required: true, schema: {} },
    { place: "path", name: "n", required: true, schema: {} },
    { place: "query", name: "limit", required: false, schema: {} },
    { place: "header", name: "prefer", required: false, schema: {} },
  ],
  bodies: [],
  answers: [],
};
const VALUES = { "path.id": "a/b", "path.n": "1" };

describe("a request that was written", () => {
  it("has its values in path, query and headers, and leaves out what is empty", () => {
    const draft = {
      values: { ...VALUES, "query.limit": " 5 ", "header.prefer": "" },
      mediaType: null,
      body: "",
      files: [],
    };
    expect(toCall(OPERATION, draft)).toEqual({
      call: { method: "POST", path: "/v1/things/a%2Fb/parts/1?limit=5", headers: {}, body: null },
    });
  });

  it("names what is still to be written instead of being sent", () => {
    const draft = { values: {}, mediaType: "application/json", body: "[1]", files: [] };
    expect(toCall(OPERATION, draft)).toEqual({ gaps: { missing: ["id", "n"], body: true } });
  });

  it("sends a body of JSON as it was typed", () => {
    const draft = { values: VALUES, mediaType: "application/json", body: '{ "a": 1 }', files: [] };
    expect(toCall(OPERATION, draft)).toMatchObject({
      call: { headers: { "content-type": "application/json" }, body: '{ "a": 1 }' },
    });
  });

  it("sends a form with its files in order, and leaves the boundary to the browser", () => {
    const files = [new File(["1"], "one.png"), new File(["2"], "two.png")];
    const body = '{"prompt": "dusk", "n": 2}';
    const made = toCall(OPERATION, {
      values: VALUES,
      mediaType: "multipart/form-data",
      body,
      files,
    });
    const form = "call" in made ? made.call.body : null;
    expect(form).toBeInstanceOf(FormData);
    expect("call" in made && made.call.headers).toEqual({});
    const entries = form instanceof FormData ? [...form.entries()] : [];
    expect(
      entries.map(([name, value]) => [name, value instanceof File ? value.name : value]),
    ).toEqual([
      ["prompt", "dusk"],
      ["n", "2"],
      ["image[]", "one.png"],
      ["image[]", "two.png"],
    ]);
  });
});
