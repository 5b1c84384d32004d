import { describe, expect, it } from "vitest";
import { makeExample } from "./make-example.ts";

describe("an example", () => {
  it("is the one that the schema has", () => {
    expect(makeExample({ type: "string", examples: ["2048x1152"] }, {})).toBe("2048x1152");
    expect(makeExample({ type: "string", enum: ["url", "b64_json"] }, {})).toBe("url");
  });

  it("else has what is needed and nothing more", () => {
    const schema = {
      type: "object",
      required: ["name", "limits", "tags"],
      properties: {
        name: { type: "string" },
        limits: {
          type: "object",
          required: ["n"],
          properties: { n: { type: "integer", minimum: 3 } },
        },
        tags: { type: "array", items: { type: "boolean" } },
        note: { type: "string" },
      },
    };
    expect(makeExample(schema, {})).toEqual({ name: "text", limits: { n: 3 }, tags: [true] });
  });

  it("takes the first form that is not null, and follows references", () => {
    const shared = { Url: { type: "string", examples: ["https://example.com"] } };
    const schema = { anyOf: [{ type: "null" }, { $ref: "#/components/schemas/Url" }] };
    expect(makeExample(schema, shared)).toBe("https://example.com");
  });

  it("ends where a schema holds itself", () => {
    const shared = {
      Node: {
        type: "object",
        required: ["next"],
        properties: { next: { $ref: "#/components/schemas/Node" } },
      },
    };
    expect(JSON.stringify(makeExample({ $ref: "#/components/schemas/Node" }, shared))).toMatch(
      /null\}+$/,
    );
  });
});
