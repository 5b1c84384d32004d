import type { Sample } from "./sample.ts";

const FENCE = /^(?<indent> *)(?<marks>`{3,})(?<info>[^`]*)$/;
const HEADING = /^#{1,6} (?<title>.+)$/;
const ATTRIBUTE = /(?<name>[\w-]+)(?:="(?<value>[^"]*)")?/y;
const ATTRIBUTES = ["tab", "session", "skip", "expect", "title", "run"];

interface OpenFence {
  readonly line: number;
  readonly indent: number;
  readonly marks: string;
  readonly info: string;
  readonly code: string[];
}

/** Every fenced block of a page that has a language. Throws where an info string or a fence is not understood. */
export function readSamples(page: string, text: string): readonly Sample[] {
  const samples: Sample[] = [];
  let heading = page;
  let open: OpenFence | undefined;
  for (const [index, row] of text.split("\n").entries()) {
    const fence = FENCE.exec(row)?.groups;
    if (open !== undefined) {
      if (fence?.["marks"] === open.marks && fence["info"] === "") {
        samples.push(...toSample(page, heading, open));
        open = undefined;
      } else {
        open.code.push(row.slice(Math.min(open.indent, row.length - row.trimStart().length)));
      }
    } else if (fence !== undefined) {
      const { indent = "", marks = "", info = "" } = fence;
      open = { line: index + 1, indent: indent.length, marks, info: info.trim(), code: [] };
    } else {
      heading = HEADING.exec(row)?.groups?.["title"] ?? heading;
    }
  }
  if (open !== undefined) {
    throw new Error(`${page}:${open.line}: the block is not closed.`);
  }
  return samples;
}

function toSample(page: string, heading: string, open: OpenFence): readonly Sample[] {
  const [language = ""] = open.info.split(" ", 1);
  if (language === "") {
    return [];
  }
  const attributes = readAttributes(open.info.slice(language.length), `${page}:${open.line}`);
  const skip = attributes.get("skip");
  if (skip?.trim() === "") {
    throw new Error(`${page}:${open.line}: a block that is not run needs a reason.`);
  }
  return [
    {
      page,
      line: open.line,
      heading,
      language,
      code: `${open.code.join("\n")}\n`,
      tab: attributes.get("tab"),
      session: attributes.get("session"),
      skip,
      showsFault: attributes.get("expect") === "fault",
    },
  ];
}

function readAttributes(info: string, place: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  const text = info.trim();
  let at = 0;
  while (at < text.length) {
    ATTRIBUTE.lastIndex = at;
    const { name, value } = ATTRIBUTE.exec(text)?.groups ?? {};
    if (name === undefined || !ATTRIBUTES.includes(name)) {
      throw new Error(
        `${place}: "${text.slice(at)}" is no attribute; there are ${ATTRIBUTES.join(", ")}.`,
      );
    }
    attributes.set(name, value ?? "");
    at = ATTRIBUTE.lastIndex;
    while (text[at] === " ") at += 1;
  }
  return attributes;
}
