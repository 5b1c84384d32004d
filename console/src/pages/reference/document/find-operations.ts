import type { Operation } from "./operation.ts";

/** A chapter of the document with those of its operations that hold all words of a search. */
export interface Chapter {
  readonly name: string;
  /** In the reader's language. */
  readonly title: string;
  readonly operations: readonly Operation[];
}

/** Chapters without a find are left out. */
export function findOperations(
  operations: readonly Operation[],
  /** By name, in their order. */
  titles: ReadonlyMap<string, string>,
  search: string,
): readonly Chapter[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const found = operations.filter(({ id, method, path, tag, summary, description }) => {
    const title = titles.get(tag) ?? tag;
    const text = `${id} ${method} ${path} ${title} ${summary} ${description}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const names = [...new Set([...titles.keys(), ...operations.map(({ tag }) => tag)])];
  return names
    .map((name) => ({
      name,
      title: titles.get(name) ?? name,
      operations: found.filter(({ tag }) => tag === name),
    }))
    .filter((chapter) => chapter.operations.length > 0);
}
