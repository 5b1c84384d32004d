import { ENVIRONMENT_SETTINGS, FLAGS } from "./environment-settings.ts";
import { EXAMPLE_FILE } from "./example-file.ts";
import { FILE_SCHEMA } from "./file-schema.ts";
import { ENGINE_KINDS } from "../engine-kinds.ts";
import { renderSettingsTable, type SettingsSchema } from "./render-settings-table.ts";
import { renderTable } from "./render-table.ts";
import { SHIPPED_MODELS } from "./shipped-models.ts";

function renderEnvironment(): string {
  const rows = Object.values(ENVIRONMENT_SETTINGS).map(
    ({ name, flag, kind, fallbackShown, description }) => [
      flag === undefined ? `\`${name}\`` : `\`${name}\`, \`${FLAGS[flag]}\``,
      fallbackShown,
      kind.expected,
      description,
    ],
  );
  return renderTable(["Variable", "Default", "Must be", "Meaning"], rows);
}

function renderSection(heading: string, section: SettingsSchema): string {
  return `### ${heading}\n\n${section.description ?? ""}\n\n${renderSettingsTable(section)}`;
}

/** What each kind of backend takes under `options`. */
function renderKinds(): string {
  return [...ENGINE_KINDS.values()]
    .map((kind) => {
      const address =
        kind.baseUrl === "none"
          ? "speaks to no address"
          : kind.baseUrl.usual === null
            ? "`baseUrl` must be given"
            : `\`baseUrl\` is \`${kind.baseUrl.usual}\` unless given`;
      const key = {
        needed: "`apiKey` must be given",
        optional: "`apiKey` may be given",
        none: "needs no key",
      }[kind.apiKey];
      const page = `[backend-${kind.name}.md](backend-${kind.name}.md)`;
      // Its members are schemas, each with the words that editors show.
      const options = kind.options as SettingsSchema;
      return `### options of ${kind.name}\n\n${kind.title}: ${address}, ${key}. See ${page}.\n\n${renderSettingsTable(options)}`;
    })
    .join("\n\n");
}

function renderModels(): string {
  const rows = [...SHIPPED_MODELS].map(([id, { sizes, pricePerImage, chat, aliases }]) => [
    `\`${id}\``,
    `\`${sizes}\``,
    `\`"${pricePerImage}"\``,
    `\`${chat}\``,
    aliases.map((alias) => `\`${alias}\``).join(", "),
  ]);
  return renderTable(["Model", "sizes", "pricePerImage", "chat: auto", "aliases"], rows);
}

/** The one entry schema of a section whose members the operator names. */
function entryOf(section: SettingsSchema | undefined): SettingsSchema {
  return Object.values(section?.patternProperties ?? {})[0] ?? {};
}

function renderRules({ items: rule = {}, description = "" }: SettingsSchema): string {
  const check = rule.properties?.["check"] ?? {};
  return `${renderSection("rules", { ...rule, description })}\n\n${renderSection("rules: check", check)}`;
}

/** The text of `docs/config.md`: all settings, from the same source that reads them. */
export function renderConfigDocs(): string {
  // The schema library knows each member by its exact type; here they are rows of tables.
  const sections = FILE_SCHEMA.properties as Readonly<Record<string, SettingsSchema>>;
  const limits = sections["limits"]?.properties?.["default"] ?? {};
  return `---
title: Configuration
description: Every variable of the environment and every setting of limner.yaml, with defaults and bounds.
section: Run it
order: 3
---

*Made by \`node scripts/write-config-docs.ts\`; change the descriptions in \`src/main/config\` instead.*

Limner needs no configuration. Where it runs is said by the environment (or, for four of them, by flags of
\`limner serve\`, which win); what it offers is said by \`limner.yaml\`. The environment is read once, at the start; the file also
[when it changes](operations.md#change-the-configuration). \`limner doctor\` shows every value and where it came from. A wrong value stops the start with
one line that says what to write instead; in a file that changes it is refused with the same line, and nothing changes.

## The environment

An empty variable counts as not set. A variable that begins with \`LIMNER_\` and is not in this table is warned about.

${renderEnvironment()}

Without \`LIMNER_API_KEY\` or \`LIMNER_ADMIN_KEY\` that key is made at the first start: shown once if there is a terminal,
and in any case written to \`first-keys.txt\` in the data folder, which only its owner can read.

## limner.yaml

\`\`\`yaml
${EXAMPLE_FILE}\`\`\`

Text may take its value from the environment: \`\${OPENAI_API_KEY}\`. A variable that is not set stops the start; \`$\${\` stands for a
plain \`\${\`. A name that is not a setting is an error. \`limner.schema.json\` lets editors complete and check the file.

${renderSection("channels.*name*", { ...entryOf(sections["channels"]), description: sections["channels"]?.description ?? "" })}

${renderKinds()}

${renderSection("models.*name*", { ...entryOf(sections["models"]), description: sections["models"]?.description ?? "" })}

These ship, and entries of the file merge over them, setting by setting:

${renderModels()}

A shipped alias gives way to a model or alias of the same name in the file.

${renderSection("limits.default", limits)}

These hold for each account that has no limits of its own; an unlimited account, as the first one is, has none but its own.
A key may have lower ones of its own.

${renderSection("keeping", sections["keeping"] ?? {})}

${renderSection("clients", sections["clients"] ?? {})}

${renderSection("door", sections["door"] ?? {})}

${renderRules(sections["rules"] ?? {})}
`;
}
