const VERBATIM = Symbol("verbatim");

/** A piece of code that stands where a value would. */
export interface Verbatim {
  readonly [VERBATIM]: string;
}

export type Literal =
  | string
  | number
  | boolean
  | readonly Literal[]
  | { readonly [name: string]: Literal }
  | Verbatim;

export type LiteralStyle = "json" | "heredoc" | "python" | "js";

interface LiteralPlace {
  readonly style: LiteralStyle;
  /** Spaces before the line that the value begins on. */
  readonly indent: number;
  /** Over several lines, even where one would do. */
  readonly spread?: boolean;
}

/** How wide a line may get before a list or an object is spread over several. */
const COLUMNS_MAX = 56;
/** Not to be seen, and able to make code look like other code. */
const HIDDEN =
  /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function verbatim(code: string): Verbatim {
  return { [VERBATIM]: code };
}

/** A value as it is written in a language: JSON for the shell, JavaScript or Python. */
export function writeLiteral(value: Literal, place: LiteralPlace): string {
  const { style, indent, spread = false } = place;
  const line = writeInline(value, style);
  if (!isContainer(value) || (!spread && indent + line.length <= COLUMNS_MAX)) {
    return line;
  }
  const inner = { style, indent: indent + stepOf(style) };
  const pad = " ".repeat(inner.indent);
  const items = isList(value)
    ? value.map((item) => pad + writeLiteral(item, inner))
    : Object.entries(value).map(
        ([name, item]) => `${pad}${writeName(name, style)}: ${writeLiteral(item, inner)}`,
      );
  const [open, close] = isList(value) ? "[]" : "{}";
  const comma = style === "python" || style === "js" ? "," : "";
  return `${open}\n${items.join(",\n")}${comma}\n${" ".repeat(indent)}${close}`;
}

/** A text between double quotes. All four languages read the escapes of JSON. */
export function quoteText(text: string, style: LiteralStyle): string {
  const quoted = JSON.stringify(text).replaceAll(
    HIDDEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  if (style === "json") {
    // It stands between single quotes of the shell.
    return quoted.replaceAll("'", String.raw`\u0027`);
  }
  // In a here-document the shell looks for `$`, backticks and backslashes, and an interactive one for `!`.
  return style === "heredoc"
    ? quoted.replaceAll("!", String.raw`\u0021`).replaceAll(/[\\$`]/g, String.raw`\$&`)
    : quoted;
}

function writeInline(value: Literal, style: LiteralStyle): string {
  if (typeof value === "string") {
    return quoteText(value, style);
  }
  if (typeof value === "boolean" && style === "python") {
    return value ? "True" : "False";
  }
  if (typeof value !== "object") {
    return String(value);
  }
  if (isVerbatim(value)) {
    return value[VERBATIM];
  }
  if (isList(value)) {
    return `[${value.map((item) => writeInline(item, style)).join(", ")}]`;
  }
  const members = Object.entries(value).map(
    ([name, item]) => `${writeName(name, style)}: ${writeInline(item, style)}`,
  );
  return style === "js" ? `{ ${members.join(", ")} }` : `{${members.join(", ")}}`;
}

function writeName(name: string, style: LiteralStyle): string {
  return style === "js" && /^[A-Za-z_]\w*$/.test(name) ? name : quoteText(name, style);
}

function stepOf(style: LiteralStyle): number {
  return style === "python" ? 4 : 2;
}

function isContainer(
  value: Literal,
): value is readonly Literal[] | { readonly [name: string]: Literal } {
  return typeof value === "object" && !isVerbatim(value);
}

function isVerbatim(value: object): value is Verbatim {
  return VERBATIM in value;
}

/** `Array.isArray` does not narrow a readonly list. */
function isList(value: object): value is readonly Literal[] {
  return Array.isArray(value);
}
