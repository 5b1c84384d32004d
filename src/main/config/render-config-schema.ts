import { ENGINE_KINDS } from "../engine-kinds.ts";
import { FILE_SCHEMA } from "./file-schema.ts";

/** For editors: what may stand under `options` depends on the engine. */
function optionRules(): readonly object[] {
  return [...ENGINE_KINDS.values()].map((kind) => ({
    if: { properties: { engine: { const: kind.name } }, required: ["engine"] },
    // eslint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema; nobody awaits it
    then: { properties: { options: kind.options } },
  }));
}

/** The text of `limner.schema.json`, for editors. */
export function renderConfigSchema(): string {
  const { channels } = FILE_SCHEMA.properties;
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    ...FILE_SCHEMA,
    properties: {
      ...FILE_SCHEMA.properties,
      channels: {
        ...channels,
        patternProperties: Object.fromEntries(
          Object.entries(channels.patternProperties).map(([pattern, channel]) => [
            pattern,
            { ...channel, allOf: optionRules() },
          ]),
        ),
      },
    },
    title: "limner.yaml",
    description: "Models, channels and limits of Limner. See docs/config.md.",
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
