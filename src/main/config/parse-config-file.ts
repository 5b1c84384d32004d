import type { Document } from "yaml";
import { loadYaml } from "./load-yaml.ts";
import type { FilePath } from "./resolve-references.ts";

export interface ParsedFile {
  /** Plain values; undefined for an empty file. */
  readonly content: unknown;
  /** `12:9`, of the nearest place that stands in the file. */
  locate(path: FilePath): { readonly line: number; readonly column: number };
  /** Whether the place itself stands in the file. */
  has(path: FilePath): boolean;
  readonly problems: readonly {
    readonly line: number;
    readonly column: number;
    readonly message: string;
  }[];
}

/** The first letter of the text, or of the member's name where a member is meant. */
function findOffset(document: Document, path: FilePath): number | undefined {
  const { isCollection, isMap, isNode, isScalar } = loadYaml();
  const name = path.at(-1);
  const parent = path.length < 2 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(
      ({ key }) => isScalar(key) && String(key.value) === String(name),
    );
    return pair !== undefined && isNode(pair.key) ? pair.key.range?.[0] : undefined;
  }
  const node = isCollection(parent) ? parent.get(name, true) : undefined;
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Aliases (`*name`) may name nothing, hold themselves or multiply; the last two would never end further on. */
function toPlain(document: Document): { readonly content?: unknown; readonly reason?: string } {
  try {
    const text = JSON.stringify(document.toJS({ maxAliasCount: 100 }) ?? null);
    return { content: JSON.parse(text) ?? undefined };
  } catch (error) {
    const [reason = ""] = String(error instanceof Error ? error.message : error).split("\n");
    return { reason };
  }
}

/** Text of `limner.yaml` as plain values that know where they stand. */
export function parseConfigFile(text: string): ParsedFile {
  const { LineCounter, parseDocument } = loadYaml();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const found = [...document.errors, ...document.warnings].map((error) => ({
    ...at(error.pos[0]),
    reason: error.message,
  }));
  const { content, reason } = found.length > 0 ? { content: undefined } : toPlain(document);
  const problems = [...found, ...(reason === undefined ? [] : [{ ...at(0), reason }])];
  return {
    content,
    has: (path) => findOffset(document, path) !== undefined,
    locate(path) {
      const known = path
        .map((_, index) => path.slice(0, path.length - index))
        .find((part) => findOffset(document, part) !== undefined);
      return at(known === undefined ? 0 : (findOffset(document, known) ?? 0));
    },
    problems: problems.map(({ line, column, reason: why }) => ({
      line,
      column,
      message: `cannot be read as YAML: ${why}`,
    })),
  };
}
