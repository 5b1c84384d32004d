import { MOCK_MODES, type ModeEntry } from "./mock-modes.ts";

/** The modes as rows: how each is written, and what it does. */
function toRows(): readonly (readonly [string, ModeEntry])[] {
  return Object.entries(MOCK_MODES).map(([name, entry]) => [toUsage(name, entry), entry]);
}

function toUsage(name: string, { argument }: ModeEntry): string {
  if (argument === undefined) {
    return name;
  }
  return argument.fallback === undefined
    ? `${name} <${argument.name}>`
    : `${name} [${argument.name}]`;
}

/** Lines for a terminal. */
export function renderModeLines(): readonly string[] {
  const rows = toRows();
  const width = Math.max(...rows.map(([usage]) => usage.length));
  return rows.map(([usage, { says }]) => `  ${usage.padEnd(width)}  ${says.replaceAll("`", "")}`);
}

/** The table of `docs/mock.md`. */
export function renderModeTable(): string {
  const rows = toRows().map(([usage, { says, toPlan }]) => {
    const drawn = toPlan(1).undrawn === true ? "no" : "yes";
    return `| \`${usage}\` | ${says} | ${drawn} |`;
  });
  return ["| Mode | What happens | Drawn |", "|---|---|---|", ...rows].join("\n");
}
