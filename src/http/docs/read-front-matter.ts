import type { FrontMatter } from "./doc-page.ts";
import { DOC_SECTIONS } from "./doc-sections.ts";

const FRONT = /^---\n(?<front>[^]*?)\n---\n+(?<markdown>[^]*)$/;
const FIELD = /^(?<name>[a-z]+): (?<value>.+)$/;
const PLAIN = /^[\p{L}\p{N}]/u;

/**
 * Parts a file into what it says of itself and its text. A file without front matter is no page: undefined.
 * One whose front matter is not whole is a mistake in our own papers and ends the start with a line that names it.
 */
export function readFrontMatter(
  file: string,
  text: string,
): (FrontMatter & { readonly markdown: string }) | undefined {
  const { front, markdown } = FRONT.exec(text.replaceAll("\r\n", "\n"))?.groups ?? {};
  if (front === undefined || markdown === undefined) {
    return undefined;
  }
  const { title, description, section, order } = toFields(front);
  const known = DOC_SECTIONS.find((name) => name === section);
  if (!isLine(title) || !isLine(description) || known === undefined || typeof order !== "number") {
    throw new Error(
      `The front matter of ${file} needs title, description (one line each), section (${DOC_SECTIONS.join(", ")}) and order (a number).`,
    );
  }
  return { title, description, section: known, order, markdown };
}

/** Lines of a name and a value: a number, a text in double quotes, or plain words that YAML reads as they stand. */
function toFields(front: string): Readonly<Record<string, unknown>> {
  const fields = front.split("\n").map((line) => {
    const { name = "", value = "" } = FIELD.exec(line)?.groups ?? {};
    return [name, toValue(value)] as const;
  });
  return Object.fromEntries(fields);
}

function toValue(written: string): unknown {
  if (/^\d+$/.test(written)) return Number(written);
  if (PLAIN.test(written) && !/: | #/.test(written)) return written;
  try {
    return JSON.parse(written);
  } catch {
    // Missed by name, as if the line were not there.
    return undefined;
  }
}

function isLine(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && !value.includes("\n");
}
