import type { Operation } from "./operation.ts";

/** A chapter of the document with those of its operations that hold all words of a search. */
export interface Chapter {
  readonly name: string;
  readonly operations: readonly Operation[];
}

/** Chapters without a find are left out. */
export function findOperations(
  operations: readonly Operation[],
  chapters: readonly string[],
  search: string,
): readonly Chapter[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const found = operations.filter(({ id, method, path, summary, description }) => {
    const text = `${id} ${method} ${path} ${summary} ${description}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const names = [...new Set([...chapters, ...operations.map(({ tag }) => tag)])];
  return names
    .map((name) => ({ name, operations: found.filter(({ tag }) => tag === name) }))
    .filter((chapter) => chapter.operations.length > 0);
}
