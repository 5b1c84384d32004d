import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en } from "../../../language/en/en.ts";
import { readSchemaTree } from "../schema/read-schema-tree.ts";
import { findListSource } from "../request/list-source.ts";
import { makeDraft } from "../request/make-draft.ts";
import { isSendName, SEND_KINDS } from "../request/send-kind.ts";
import { readMembers } from "../request/to-call.ts";
import type { ApiDocument } from "./api-document.ts";
import { findOperations } from "./find-operations.ts";
import { readOperations } from "./read-operations.ts";

const file = new URL("../../../../../openapi.json", import.meta.url);
const document: ApiDocument = JSON.parse(readFileSync(file, "utf8"));
const operations = readOperations(document);
const shared = document.components?.schemas ?? {};
const named = (id: string) => operations.find((operation) => operation.id === id);

describe("the document of this API", () => {
  it("is read whole, each operation with an id of its own", () => {
    const count = Object.values(document.paths).flatMap((methods) => Object.keys(methods)).length;
    expect(operations).toHaveLength(count);
    expect(new Set(operations.map(({ id }) => id)).size).toBe(count);
  });

  it("says who may call", () => {
    expect(named("createImage")?.access).toBe("key");
    expect(named("adminTopUp")?.access).toBe("admin");
    expect(named("getMetrics")?.access).toBe("open");
    expect(named("getHealth")?.access).toBe("open");
  });

  it("has for everything that is no question the words on its button, and no others", () => {
    const acting = operations.filter(({ method }) => method !== "GET").map(({ id }) => id);
    expect(acting.filter((id) => !isSendName(id))).toEqual([]);
    expect(Object.keys(SEND_KINDS).filter((id) => !acting.includes(id))).toEqual([]);
    expect(Object.keys(en.reference.send).toSorted()).toEqual(Object.keys(SEND_KINDS).toSorted());
  });

  it("has a schema for every body and answer that can be shown", () => {
    const contents = operations.flatMap(({ bodies, answers }) => [
      ...bodies,
      ...answers.flatMap((answer) => answer.contents),
    ]);
    for (const { schema } of contents) {
      expect(readSchemaTree(schema, shared).type).not.toBe("");
    }
  });

  it("gives every body an example that is a JSON object and has what is needed", () => {
    for (const operation of operations.filter(({ bodies }) => bodies.length > 0)) {
      const members = readMembers(makeDraft(operation, shared).body);
      expect(Object.keys(members ?? {})).toEqual(
        expect.arrayContaining([...(operation.bodies[0]?.schema.required ?? [])]),
      );
    }
  });

  it("has a list in which a value for a name in a path is found", () => {
    const source = (id: string, name: string) => {
      const operation = named(id);
      return operation === undefined ? null : findListSource(operation, name, operations)?.path;
    };
    expect(source("getStory", "id")).toBe("/v1/generations?limit=1");
    expect(source("getReference", "id")).toBe("/v1/generations?limit=1&mode=edit");
    expect(source("getModel", "id")).toBe("/v1/models");
    expect(source("adminListEntries", "id")).toBe("/admin/v1/accounts?limit=1");
    expect(source("getPicture", "file")).toBe("/v1/generations?limit=1&has_pictures=1");
  });

  it("is searched by all words at once, chapter by chapter", () => {
    const chapters = (document.tags ?? []).map(({ name }) => name);
    const titles = new Map(chapters.map((name) => [name, name === "Account" ? "账户" : name]));
    const all = findOperations(operations, titles, "");
    expect(all.map(({ name }) => name)).toEqual(chapters);
    const found = findOperations(operations, titles, "generations CANCEL admin");
    expect(found.map(({ name, operations: inside }) => [name, inside.map(({ id }) => id)])).toEqual(
      [["Admin", ["adminCancelGeneration"]]],
    );
    expect(findOperations(operations, titles, "nowhere to be found")).toEqual([]);
    expect(findOperations(operations, titles, "账户").map(({ name }) => name)).toEqual(["Account"]);
  });
});
