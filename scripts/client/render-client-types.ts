import { readFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";
import type { SchemaObject } from "openapi-typescript";
import { format } from "oxfmt";

interface Operation {
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly schema: SchemaObject;
  }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content: Content }>>;
}

type Content = Readonly<Record<string, { readonly schema: SchemaObject }>>;

/** As much of `openapi.json` as is read here. */
interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, SchemaObject>> };
}

const HEAD = "/* Written by `npm run generate` from openapi.json. Do not change it by hand. */\n\n";

const SHARED = ["Fault", "Generation", "Model", "UsageReport"] as const;

/** The words of the API that the client speaks, as TypeScript: no others, above all none of the operator's. */
export async function renderClientTypes(): Promise<string> {
  const text = readFileSync(new URL("../../openapi.json", import.meta.url), "utf8");
  const { paths, components } = JSON.parse(text) as ApiDocument;
  const shared = SHARED.flatMap((name) => {
    const schema = components.schemas[name];
    return schema === undefined ? [] : [[name, schema] as const];
  });
  const schemas: Record<string, SchemaObject> = {
    ...Object.fromEntries(shared),
    Account: answerOf(paths["/v1/account"]?.["get"]),
    GenerationPage: answerOf(paths["/v1/generations"]?.["get"]),
    Story: answerOf(paths["/v1/generations/{id}/story"]?.["get"]),
    GenerationQuery: queryOf(paths["/v1/generations"]?.["get"]),
    UsageQuery: queryOf(paths["/v1/usage"]?.["get"]),
    DrawBody: bodyOf(paths["/v1/images/generations"]?.["post"]),
  };
  const info = { title: "Limner", version: "1" };
  const nodes = await openapiTS(
    { openapi: "3.1.0", info, paths: {}, components: { schemas } },
    // What has a default may be left out of a question.
    { defaultNonNullable: false },
  );
  const kept = nodes.filter((node) => "name" in node && nameOf(node.name) === "components");
  const { code } = await format("api.ts", HEAD + astToString(kept));
  return code;
}

function answerOf(operation: Operation | undefined): SchemaObject {
  return jsonOf(operation?.responses["200"]?.content);
}

function bodyOf(operation: Operation | undefined): SchemaObject {
  return jsonOf(operation?.requestBody?.content);
}

function jsonOf(content: Content | undefined): SchemaObject {
  const schema = content?.["application/json"]?.schema;
  if (schema === undefined) {
    throw new Error("openapi.json lacks a route that the client speaks to");
  }
  return schema;
}

function queryOf(operation: Operation | undefined): SchemaObject {
  const members = (operation?.parameters ?? []).filter((parameter) => parameter.in === "query");
  return {
    type: "object",
    properties: Object.fromEntries(members.map(({ name, schema }) => [name, schema])),
  };
}

function nameOf(name: unknown): unknown {
  return typeof name === "object" && name !== null && "text" in name ? name.text : undefined;
}
