import { openAsBlob } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { OperatorError } from "../../main/operator-error.ts";

export interface Drawing {
  readonly prompt: string;
  readonly model: string;
  readonly size: string | undefined;
  readonly seed: number | undefined;
  readonly format: string | undefined;
  readonly count: number;
  /** Files and addresses, in order. */
  readonly references: readonly string[];
}

export interface DrawingCall {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".gif": "image/gif",
};

function isAddress(reference: string): boolean {
  return /^(?:https?|data):/i.test(reference);
}

function mediaTypeOf(file: string): string {
  return MEDIA_TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
}

async function requireFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) {
    throw new OperatorError(
      `The reference ${file} is no file that can be read; give a picture file or an http address.`,
    );
  }
}

/** Streams the files from disk. */
async function toForm(fields: object, files: readonly string[]): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    form.append(name, String(value));
  }
  for (const file of files) {
    await requireFile(file);
    const picture = await openAsBlob(file, { type: mediaTypeOf(file) });
    form.append("image[]", picture, basename(file));
  }
  return form;
}

async function toImageUrl(file: string): Promise<string> {
  if (isAddress(file)) {
    return file;
  }
  await requireFile(file);
  const bytes = await readFile(file);
  return `data:${mediaTypeOf(file)};base64,${bytes.toString("base64")}`;
}

/**
 * The request for a drawing: with references an edit. Files alone go as a form; addresses can only be said
 * in JSON, and the order counts, so files beside them become data URLs.
 */
export async function buildDrawingCall(drawing: Drawing): Promise<DrawingCall> {
  const { references } = drawing;
  const fields = {
    model: drawing.model,
    prompt: drawing.prompt,
    n: drawing.count,
    response_format: "url",
    ...(drawing.size === undefined ? {} : { size: drawing.size }),
    ...(drawing.seed === undefined ? {} : { seed: drawing.seed }),
    ...(drawing.format === undefined ? {} : { output_format: drawing.format }),
  };
  if (references.length > 0 && !references.some(isAddress)) {
    return { path: "/v1/images/edits", headers: {}, body: await toForm(fields, references) };
  }
  const image = await Promise.all(references.map(toImageUrl));
  return {
    path: references.length === 0 ? "/v1/images/generations" : "/v1/images/edits",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(references.length === 0 ? fields : { ...fields, image }),
  };
}
