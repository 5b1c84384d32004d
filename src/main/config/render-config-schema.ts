import { FILE_SCHEMA } from "./file-schema.ts";

/** The text of `limner.schema.json`, for editors. */
export function renderConfigSchema(): string {
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    ...FILE_SCHEMA,
    title: "limner.yaml",
    description: "Models, channels and limits of Limner. See docs/config.md.",
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
