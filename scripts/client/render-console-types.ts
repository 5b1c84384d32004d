import { readFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";
import type { SchemaObject } from "openapi-typescript";
import { format } from "oxfmt";

interface Operation {
  readonly operationId?: string;
  readonly responses: Readonly<
    Record<
      string,
      { readonly content?: Readonly<Record<string, { readonly schema: SchemaObject }>> }
    >
  >;
}

interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, SchemaObject>> };
}

const HEAD = "/* Written by `npm run generate` from openapi.json. Do not change it by hand. */\n\n";
const OPERATIONS_MIN = 15;

/** What the operator's routes answer, as TypeScript: one type for each, named after its operation. */
export async function renderConsoleTypes(): Promise<string> {
  const text = readFileSync(new URL("../../openapi.json", import.meta.url), "utf8");
  const { paths, components } = JSON.parse(text) as ApiDocument;
  const answers = Object.entries(paths)
    .filter(([path]) => path.startsWith("/admin/v1/"))
    .flatMap(([, operations]) => Object.values(operations))
    .flatMap((operation) => {
      const { operationId = "", responses } = operation;
      const content = responses["200"]?.content ?? responses["201"]?.content;
      const schema = content?.["application/json"]?.schema;
      const name = operationId.slice(0, 1).toUpperCase() + operationId.slice(1);
      return schema === undefined ? [] : [[name, schema] as const];
    });
  if (answers.length < OPERATIONS_MIN) {
    throw new Error("openapi.json lacks the routes under /admin/v1");
  }
  const nodes = await openapiTS(
    {
      openapi: "3.1.0",
      info: { title: "Limner", version: "1" },
      paths: {},
      components: { schemas: { ...components.schemas, ...Object.fromEntries(answers) } },
    },
    { defaultNonNullable: false },
  );
  const kept = nodes.filter((node) => "name" in node && nameOf(node.name) === "components");
  const { code } = await format("api.ts", HEAD + astToString(kept));
  return code;
}

function nameOf(name: unknown): unknown {
  return typeof name === "object" && name !== null && "text" in name ? name.text : undefined;
}
