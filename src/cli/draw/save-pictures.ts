import { writeFile } from "node:fs/promises";
import { relative } from "node:path";
import { formatSize } from "../../contract/size.ts";
import { OperatorError } from "../../main/operator-error.ts";
import type { Terminal } from "../terminal.ts";
import { callServer } from "./call-server.ts";
import type { DrawnPicture, DrawnRecord } from "./drawn-record.ts";
import type { Server } from "./find-server.ts";
import { picturePath } from "./picture-target.ts";
import type { PictureTarget } from "./picture-target.ts";

export interface SaveOptions {
  readonly server: Server;
  readonly target: PictureTarget;
  readonly prompt: string;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
}

/** Our own pictures are asked for where we already speak: their public address may not be reachable from here. */
async function download(
  picture: DrawnPicture,
  { server, signal }: SaveOptions,
): Promise<Uint8Array> {
  const own = /\/images\/[0-9A-Za-z.]+$/.exec(URL.parse(picture.url)?.pathname ?? "");
  const response =
    own === null
      ? await fetch(picture.url, { signal })
      : await callServer(server, { path: own[0], signal });
  const bytes = await response.bytes();
  if (!response.ok || bytes.length !== picture.bytes) {
    throw new OperatorError(
      `The picture at ${picture.url} did not arrive whole; get it again with "limner get".`,
    );
  }
  return bytes;
}

function formatBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

async function write(
  path: string,
  bytes: Uint8Array,
  options: { readonly force: boolean; readonly id: string },
): Promise<void> {
  try {
    await writeFile(path, bytes, { flag: options.force ? "w" : "wx" });
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EEXIST";
    const reason = isTaken
      ? "exists and is not overwritten"
      : `cannot be written (${String(error)})`;
    const again = `limner get ${options.id} -o another-file${isTaken ? ", or add --force" : ""}`;
    throw new OperatorError(`${path} ${reason}; the picture is kept: ${again}`, { cause: error });
  }
}

async function printPicture(
  bytes: Uint8Array,
  { terminal, id }: { readonly terminal: Terminal; readonly id: string },
): Promise<void> {
  try {
    await terminal.printBytes(bytes);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new OperatorError(
      `Standard output did not take the picture (${message}); it is kept: limner get ${id} -o a-file`,
      { cause: error },
    );
  }
}

/** Puts each picture where it belongs; a line per file goes to standard output, all else to standard error. */
export async function savePictures(record: DrawnRecord, options: SaveOptions): Promise<void> {
  const { target, terminal, prompt } = options;
  const { id, pictures } = record;
  if (target.kind === "standard-output" && pictures.length > 1) {
    throw new OperatorError(
      `${id} has ${pictures.length} pictures, and standard output takes one; name a file with -o.`,
    );
  }
  for (const [index, picture] of pictures.entries()) {
    const bytes = await download(picture, options);
    const facts = `${formatSize(picture)}  ${formatBytes(picture.bytes)}`;
    if (target.kind === "standard-output") {
      await printPicture(bytes, { terminal, id });
      terminal.note(facts);
    } else {
      const path = picturePath(target, { picture, index, count: pictures.length, prompt, id });
      await write(path, bytes, { force: target.force, id });
      terminal.print(`${relative(terminal.cwd, path)}  ${facts}`);
    }
  }
  for (const { code, message } of record.warnings) {
    terminal.note(`Warning: ${message} (${code})`);
  }
}
