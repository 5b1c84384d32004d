import { lstat, realpath } from "node:fs/promises";
import { dirname, extname } from "node:path";
import { Fault } from "../../contract/fault.ts";
import type { PictureFormat } from "../../contract/picture-format.ts";
import { quoteInput } from "../../kit/quote-input.ts";
import { pathInside } from "./path-inside.ts";
import type { InsidePath } from "./path-inside.ts";
import { writePictureFile } from "./write-picture-file.ts";

const PARAM = "save_as";

const FORMATS: Readonly<Record<string, PictureFormat>> = {
  ".png": "png",
  ".jpg": "jpeg",
  ".jpeg": "jpeg",
  ".webp": "webp",
};

export interface SavePlan {
  readonly saveAs: string;
  readonly overwrite: boolean;
  /** As the caller named it beside the file name. */
  readonly format: PictureFormat | undefined;
  /** How many pictures there will be at most. */
  readonly count: number;
}

export interface PlannedFiles {
  /** What the ending of the name stands for. */
  readonly format: PictureFormat;
  /** Writes one of the pictures, counted from 0, and answers with the name of the file below the folder. */
  save(bytes: Uint8Array, index: number): Promise<string>;
}

/** See `Folder.plan`. */
export async function planFiles(
  { saveAs, overwrite, format, count }: SavePlan,
  root: string,
): Promise<PlannedFiles> {
  const named = readFormat(saveAs, format);
  const files = Array.from({ length: count }, (_, index) =>
    pathInside(root, numberPath(saveAs, index, count), PARAM),
  );
  for (const file of files) {
    await checkFile(file, { root, overwrite });
  }
  return {
    format: named,
    async save(bytes, index) {
      const file = files[index];
      if (file === undefined) {
        throw new Error("there are more pictures than were planned for");
      }
      await writePictureFile(file.path, bytes, { root, overwrite });
      return file.shown;
    },
  };
}

function readFormat(saveAs: string, format: PictureFormat | undefined): PictureFormat {
  const named = FORMATS[extname(saveAs).toLowerCase()];
  if (named === undefined || saveAs.endsWith("/")) {
    throw new Fault(
      "invalid_request",
      `Pictures are saved as .png, .jpg or .webp; give ${quoteInput(saveAs)} another ending.`,
      { param: PARAM },
    );
  }
  if (format !== undefined && format !== named) {
    throw new Fault(
      "invalid_request",
      `\`format\` is ${format}, which does not go with the name ${quoteInput(saveAs)}; change one of the two.`,
      { param: PARAM },
    );
  }
  return named;
}

/** `kite.png`, or `kite-2.png` where there are several. */
function numberPath(path: string, index: number, count: number): string {
  const extension = extname(path);
  return count === 1
    ? path
    : `${path.slice(0, path.length - extension.length)}-${index + 1}${extension}`;
}

async function checkFile(
  { path, shown }: InsidePath,
  { root, overwrite }: { readonly root: string; readonly overwrite: boolean },
): Promise<void> {
  await checkFolder(dirname(path), root);
  const facts = await lookAt(path);
  if (facts === undefined) {
    return;
  }
  if (!facts.isFile()) {
    throw new Fault("invalid_request", `${quoteInput(shown)} is there and is no plain file.`, {
      param: PARAM,
    });
  }
  if (!overwrite) {
    throw new Fault(
      "invalid_request",
      `${quoteInput(shown)} exists and is not overwritten: name another file, or set overwrite to true.`,
      { param: PARAM },
    );
  }
}

/** The nearest folder that is there must be below the root, with all links followed. */
async function checkFolder(folder: string, root: string): Promise<void> {
  let nearest = folder;
  while (nearest !== root && (await lookAt(nearest)) === undefined) {
    nearest = dirname(nearest);
  }
  const real = await realpath(nearest);
  if (real !== root) {
    pathInside(root, real, PARAM);
  }
  const facts = await lookAt(real);
  if (facts?.isDirectory() !== true) {
    throw new Fault("invalid_request", "The folder of save_as is a file; name another.", {
      param: PARAM,
    });
  }
}

async function lookAt(path: string): Promise<Awaited<ReturnType<typeof lstat>> | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      return undefined;
    }
    throw new Fault("invalid_request", "The place of save_as cannot be looked at; name another.", {
      param: PARAM,
      cause: error,
    });
  }
}
