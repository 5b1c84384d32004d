import { constants } from "node:fs";
import { open, realpath } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { BOUNDS } from "../../contract/bounds.ts";
import { Fault } from "../../contract/fault.ts";
import { quoteInput } from "../../kit/quote-input.ts";
import { pathInside } from "./path-inside.ts";
import { pictureKind } from "./picture-kind.ts";

interface Place {
  readonly root: string;
  readonly param: string;
}

/** It was no link when it was looked at, and must not have become one; a pipe is not waited for, since it is no file. */
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** See `Folder.readPicture`. Only what is a picture by its content is read out, so that nothing else leaves the folder. */
export async function readPictureFile(written: string, { root, param }: Place): Promise<string> {
  const { path } = pathInside(root, written, param);
  const real = await realpath(path).catch((error: unknown) => {
    throw unreadable(written, param, error);
  });
  // Once more, with all links followed.
  const { path: file } = pathInside(root, real, param);
  await using handle = await open(file, FLAGS).catch((error: unknown) => {
    throw unreadable(written, param, error);
  });
  const bytes = await readBounded(handle, written, param);
  const kind = pictureKind(bytes);
  if (kind === undefined) {
    throw new Fault(
      "invalid_image",
      `${quoteInput(written)} is no picture. Give a PNG, JPEG, WebP, AVIF or GIF.`,
      { param },
    );
  }
  return `data:${kind};base64,${bytes.toString("base64")}`;
}

async function readBounded(handle: FileHandle, written: string, param: string): Promise<Buffer> {
  const facts = await handle.stat();
  if (!facts.isFile()) {
    throw new Fault("invalid_request", `${quoteInput(written)} is no file.`, { param });
  }
  const bytesMax = BOUNDS.pictureBytesMax;
  if (facts.size > bytesMax) {
    throw new Fault(
      "image_too_large",
      `${quoteInput(written)} is larger than ${bytesMax / (1024 * 1024)} MiB. Give a smaller or more compressed one.`,
      { param },
    );
  }
  const bytes = Buffer.alloc(facts.size);
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
  return bytes.subarray(0, bytesRead);
}

function unreadable(written: string, param: string, cause: unknown): Fault {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
  return new Fault(
    "invalid_request",
    `${quoteInput(written)} cannot be read (${code}). Name a file that is there, below the working folder.`,
    { param, cause },
  );
}
