import { renderTable } from "./render-table.ts";

/** What the docs need of a schema. */
export interface SettingsSchema {
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, SettingsSchema>>;
  readonly patternProperties?: Readonly<Record<string, SettingsSchema>>;
  /** Of a list. */
  readonly items?: SettingsSchema;
}

/** The settings of one section as a table. */
export function renderSettingsTable(section: SettingsSchema): string {
  const rows = Object.entries(section.properties ?? {}).map(([name, member]) => [
    `\`${name}\``,
    member.default === undefined ? "" : `\`${JSON.stringify(member.default)}\``,
    member.title ?? "",
    member.description ?? "",
  ]);
  return renderTable(["Setting", "Default", "Must be", "Meaning"], rows);
}
