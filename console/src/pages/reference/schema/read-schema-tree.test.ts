import { describe, expect, it } from "vitest";
import { readSchemaTree } from "./read-schema-tree.ts";

describe("a schema that is read to be shown", () => {
  it("has its members in order, and says which are needed", () => {
    const tree = readSchemaTree(
      {
        type: "object",
        required: ["prompt"],
        properties: { prompt: { type: "string" }, n: { type: "integer", default: 1 } },
      },
      {},
    );
    expect(tree.members.map(({ name, required, type }) => [name, required, type])).toEqual([
      ["prompt", true, "string"],
      ["n", false, "integer"],
    ]);
    expect(tree.members[1]?.fallback).toBe("1");
  });

  it("says null aside and keeps what the union around it says", () => {
    const tree = readSchemaTree(
      {
        anyOf: [{ type: "string", enum: ["1K", "2K"] }, { type: "null" }],
        description: "The tier.",
      },
      {},
    );
    expect(tree).toMatchObject({
      type: "string",
      nullable: true,
      description: "The tier.",
      values: ['"1K"', '"2K"'],
      choices: [],
    });
  });

  it("lists the forms of a union that its types alone do not tell apart", () => {
    const tree = readSchemaTree(
      {
        anyOf: [
          { type: "string" },
          { type: "array", items: { type: "object", properties: { url: { type: "string" } } } },
        ],
      },
      {},
    );
    expect(tree.type).toBe("string | object[]");
    expect(tree.choices.map(({ type, members }) => [type, members.length])).toEqual([
      ["string", 0],
      ["object[]", 1],
    ]);
    expect(readSchemaTree({ oneOf: [{ type: "string" }, { type: "integer" }] }, {})).toMatchObject({
      type: "string | integer",
      choices: [],
    });
  });

  it("joins what must fit all of several", () => {
    const shared = {
      Record: { type: "object", required: ["id"], properties: { id: { type: "string" } } },
    };
    const tree = readSchemaTree(
      {
        allOf: [
          { $ref: "#/components/schemas/Record" },
          { type: "object", properties: { paid: { type: "integer" } } },
        ],
      },
      shared,
    );
    expect(tree.members.map(({ name, required }) => [name, required])).toEqual([
      ["id", true],
      ["paid", false],
    ]);
  });

  it("is cut where it holds itself, and ends", () => {
    const shared = {
      Node: {
        type: "object",
        properties: {
          children: { type: "array", items: { $ref: "#/components/schemas/Node" } },
          parent: { anyOf: [{ $ref: "#/components/schemas/Node" }, { type: "null" }] },
        },
      },
    };
    const [children, parent] = readSchemaTree(
      { $ref: "#/components/schemas/Node" },
      shared,
    ).members;
    expect(children).toMatchObject({ type: "object[]", shared: "Node", recursive: true });
    expect(parent).toMatchObject({ nullable: true, shared: "Node", recursive: true, members: [] });
  });

  it("counts what its bounds are of", () => {
    const bounds = (schema: object) => readSchemaTree(schema, {}).bounds;
    expect(bounds({ type: "integer", minimum: 1, maximum: 10 })).toEqual({
      of: "number",
      least: 1,
      most: 10,
    });
    expect(bounds({ type: "string", maxLength: 200 })).toEqual({ of: "characters", most: 200 });
    expect(bounds({ type: "array", minItems: 1 })).toEqual({ of: "elements", least: 1 });
  });

  it("stands for anything where it points to nothing that is known", () => {
    expect(readSchemaTree({ $ref: "#/components/schemas/Gone" }, {})).toMatchObject({
      type: "any",
      shared: "Gone",
      members: [],
    });
  });
});
