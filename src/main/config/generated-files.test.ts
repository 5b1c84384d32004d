import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readConfig } from "./read-config.ts";
import { renderBackendsDocs } from "./render-backends-docs.ts";
import { renderConfigDocs } from "./render-config-docs.ts";
import { renderConfigSchema } from "./render-config-schema.ts";

const root = new URL("../../../", import.meta.url);
const readRoot = (path: string) => readFileSync(new URL(path, root), "utf8");

describe("files made from the settings", () => {
  it("limner.schema.json is what the code says; node scripts/write-config-schema.ts brings it up to date", () => {
    expect(readRoot("limner.schema.json")).toBe(renderConfigSchema());
  });

  it("docs/config.md is what the code says; node scripts/write-config-docs.ts brings it up to date", () => {
    expect(readRoot("docs/config.md")).toBe(renderConfigDocs());
  });

  it("the table of docs/backends.md is what the engines declare; node scripts/write-backends-docs.ts brings it up to date", async () => {
    const page = readRoot("docs/backends.md");
    const rendered = await renderBackendsDocs(page);
    expect(page).toBe(rendered);
    expect(rendered).toContain("| [`illustrator`](illustrator.md) |");
  });

  it("every limner.yaml in docs/config.md fits the schema and can be started with", () => {
    const examples = [...readRoot("docs/config.md").matchAll(/```yaml\n(.*?)```/gs)].map(
      ([, text = ""]) => text,
    );
    const fits = new Ajv({ strict: false }).compile(JSON.parse(readRoot("limner.schema.json")));
    expect(examples.length).toBeGreaterThan(0);
    for (const text of examples) {
      expect(fits(parse(text)), JSON.stringify(fits.errors)).toBe(true);
      expect(readConfig({ env: {}, cwd: "/", readFile: () => text }).warnings).toEqual([]);
    }
  });

  it("every setting of the file has a description", () => {
    const undescribed: string[] = [];
    const walk = (schema: Record<string, unknown>, path: string) => {
      for (const [name, member] of Object.entries(
        (schema["properties"] ?? {}) as Record<string, Record<string, unknown>>,
      )) {
        if (typeof member["description"] !== "string") undescribed.push(`${path}${name}`);
        walk(member, `${path}${name}.`);
      }
      for (const member of Object.values(
        (schema["patternProperties"] ?? {}) as Record<string, Record<string, unknown>>,
      )) {
        walk(member, `${path}*.`);
      }
    };
    walk(JSON.parse(renderConfigSchema()), "");
    expect(undescribed).toEqual([]);
  });
});
