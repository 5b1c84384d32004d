import { existsSync, statSync } from "node:fs";
import { extname, join, resolve, sep } from "node:path";
import { PICTURE_FORMATS } from "../../contract/picture-format.ts";
import type { PictureFormat } from "../../contract/picture-format.ts";
import { OperatorError } from "../../main/operator-error.ts";
import { UsageError } from "../usage-error.ts";
import type { DrawnPicture } from "./drawn-record.ts";

/** Where pictures go. */
export type PictureTarget =
  | { readonly kind: "standard-output" }
  | { readonly kind: "file"; readonly path: string; readonly force: boolean }
  /** Named after prompt and generation. */
  | { readonly kind: "folder"; readonly path: string; readonly force: boolean };

export interface TargetOptions {
  readonly output: string | undefined;
  readonly force: boolean;
  readonly count: number;
  readonly cwd: string;
  readonly printsToScreen: boolean;
}

const SLUG_CHARACTERS_MAX = 40;

/** Reads `-o` before anything is drawn, so that no picture is paid for that cannot be put anywhere. */
export function readPictureTarget({
  output,
  force,
  count,
  cwd,
  printsToScreen,
}: TargetOptions): PictureTarget {
  if (output === "-") {
    if (count > 1) {
      throw new UsageError("-o - takes one picture; leave --n out, or name a file.");
    }
    if (printsToScreen) {
      throw new UsageError(
        "-o - writes picture bytes; send them to a file or another program, or name a file.",
      );
    }
    return { kind: "standard-output" };
  }
  const path = resolve(cwd, output ?? ".");
  if (output === undefined || isFolder(path)) {
    return { kind: "folder", path, force };
  }
  if (/[/\\]$/.test(output) || !isFolder(join(path, ".."))) {
    throw new OperatorError(
      `The folder of ${output} does not exist; make it, or name another file with -o.`,
    );
  }
  const taken = Array.from({ length: count }, (_, index) => numberPath(path, index, count)).find(
    (file) => existsSync(file),
  );
  if (taken !== undefined && !force) {
    throw new OperatorError(
      `${taken} exists and is not overwritten; name another file, or add --force.`,
    );
  }
  return { kind: "file", path, force };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The format that a file name asks for; undefined if it says nothing. */
export function formatOfName(output: string | undefined): PictureFormat | undefined {
  const extension = extname(output ?? "")
    .slice(1)
    .toLowerCase();
  if (extension === "jpg" || extension === "jpeg") {
    return "jpeg";
  }
  return extension === "png" || extension === "webp" ? extension : undefined;
}

/** `kite.png`, or `kite-2.png` where there are several. */
function numberPath(path: string, index: number, count: number): string {
  const extension = extname(path);
  return count === 1
    ? path
    : `${path.slice(0, path.length - extension.length)}-${index + 1}${extension}`;
}

/** The words of a prompt that a file name can hold, in any script. */
function toSlug(prompt: string): string {
  const words = prompt
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, "-");
  return (
    Array.from(words)
      .slice(0, SLUG_CHARACTERS_MAX)
      .join("")
      .replaceAll(/^-+|-+$/g, "") || "picture"
  );
}

export interface NamedPicture {
  readonly picture: DrawnPicture;
  readonly index: number;
  readonly count: number;
  readonly prompt: string;
  readonly id: string;
}

/** The file of one picture. */
export function picturePath(
  target: Exclude<PictureTarget, { kind: "standard-output" }>,
  named: NamedPicture,
): string {
  if (target.kind === "file") {
    return numberPath(target.path, named.index, named.count);
  }
  const format = Object.values(PICTURE_FORMATS).find(
    ({ mediaType }) => mediaType === named.picture.media_type,
  );
  const id = named.id.replaceAll(/[^\w-]/g, "");
  const folder = target.path.endsWith(sep) ? target.path : `${target.path}${sep}`;
  return numberPath(
    `${folder}${toSlug(named.prompt)}-${id}.${format?.extension ?? "bin"}`,
    named.index,
    named.count,
  );
}
