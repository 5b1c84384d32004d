import type { FilePath } from "./resolve-references.ts";

interface Spot {
  /** Of the file, as messages call it. */
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** `limner.yaml:12:9: models.gpt-image-2.sizes must be …` */
export function toComplaint({ name, line, column }: Spot, path: FilePath, message: string): string {
  const place = path.length === 0 ? "The file" : path.join(".");
  return `${name}:${line}:${column}: ${place} ${message}${message.endsWith("?") ? "" : "."}`;
}
