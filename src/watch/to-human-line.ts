const MARKS: Readonly<Record<string, string>> = { debug: "·", info: " ", warn: "!", error: "✗" };

/**
 * One line for a person from one line of JSON: time of day, mark, event, then the fields.
 * A stack stands indented below. A line that is no JSON object comes back as it is.
 */
export function toHumanLine(line: string): string {
  const record = readRecord(line);
  if (record === undefined) {
    return line;
  }
  const { level, time, event, ...fields } = record;
  const words = Object.entries(fields).map(([name, value]) => `${name}=${toWord(value)}`);
  const head = [String(time).slice(11, 19), MARKS[String(level)] ?? "?", event, ...words].join(" ");
  const stack = findStack(fields);
  return stack === undefined ? `${head}\n` : `${head}\n    ${stack.replaceAll("\n", "\n    ")}\n`;
}

function readRecord(line: string): Record<string, unknown> | undefined {
  try {
    const record: unknown = JSON.parse(line);
    return typeof record === "object" && record !== null ? { ...record } : undefined;
  } catch {
    // Not ours; whoever wrote it meant it to be read as it is.
    return undefined;
  }
}

function toWord(value: unknown): string {
  if (typeof value === "string" && /^\S+$/.test(value)) {
    return value;
  }
  return (
    JSON.stringify(value, (name, member: unknown) => (name === "stack" ? undefined : member)) ??
    "undefined"
  );
}

function findStack(fields: Readonly<Record<string, unknown>>): string | undefined {
  const { error } = fields;
  return typeof error === "object" &&
    error !== null &&
    "stack" in error &&
    typeof error.stack === "string"
    ? error.stack
    : undefined;
}
