import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DocSource } from "./doc-page.ts";
import { DOC_SECTIONS } from "./doc-sections.ts";
import { readFrontMatter } from "./read-front-matter.ts";

/** The documentation, read once and not yet rendered. */
export interface DocLibrary {
  /** In the order in which they are read. */
  readonly sources: readonly DocSource[];
  /** The files of pictures that pages show, by their path below `/docs`. */
  readonly pictures: ReadonlyMap<string, string>;
}

const PICTURE_FOLDERS = ["pictures", "images", "gallery"] as const;
const PICTURE = /^[\w-][\w.-]*\.(?:png|jpg|webp|svg)$/;

/** Reads the Markdown of a folder; undefined: there is none, and the documentation is empty. */
export async function openLibrary(folder: string | undefined): Promise<DocLibrary> {
  if (folder === undefined) {
    return { sources: [], pictures: new Map() };
  }
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md"));
  const sources: DocSource[] = [];
  for (const name of names) {
    const front = readFrontMatter(name, await readFile(join(folder, name), "utf8"));
    if (front !== undefined) sources.push({ slug: name.slice(0, -".md".length), ...front });
  }
  return { sources: sources.toSorted(compareSources), pictures: await listPictures(folder) };
}

function compareSources(one: DocSource, other: DocSource): number {
  return (
    DOC_SECTIONS.indexOf(one.section) - DOC_SECTIONS.indexOf(other.section) ||
    one.order - other.order ||
    one.slug.localeCompare(other.slug)
  );
}

/** By their path below `/docs`. Named beforehand, so that no address of a request ever becomes a path on the disk. */
async function listPictures(folder: string): Promise<ReadonlyMap<string, string>> {
  const present = new Set(await readdir(folder));
  const pictures = new Map<string, string>();
  for (const name of PICTURE_FOLDERS.filter((one) => present.has(one))) {
    const files = await readdir(join(folder, name), { withFileTypes: true });
    for (const file of files.filter((one) => one.isFile() && PICTURE.test(one.name))) {
      pictures.set(`${name}/${file.name}`, join(folder, name, file.name));
    }
  }
  return pictures;
}
