import { PICTURE_FORMATS } from "../../contract/picture-format.ts";
import type { PictureFormat } from "../../contract/picture-format.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { fetchDrawing } from "./fetch-drawing.ts";
import { findServer } from "./find-server.ts";
import type { ServerOptions } from "./find-server.ts";
import { orderDrawing } from "./order-drawing.ts";
import { formatOfName, readPictureTarget } from "./picture-target.ts";

export interface OutputOptions extends ServerOptions {
  readonly output?: string;
  readonly force?: boolean;
}

export interface DrawOptions extends OutputOptions {
  readonly size?: string;
  readonly model: string;
  readonly reference?: readonly string[];
  readonly seed?: string;
  readonly format?: string;
  readonly n?: string;
}

const SEED_MAX = 2 ** 32 - 1;
/** Endings that promise a kind of picture that is not written here. */
const OTHER_PICTURES = /\.(?:gif|bmp|tiff?|avif|heic|svg|jxl|ico|pdf)$/i;

function readWhole(
  text: string,
  option: { readonly name: string; readonly min: number; readonly max: number },
): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= option.min && value <= option.max)) {
    const { name, min, max } = option;
    throw new UsageError(
      `${name} must be a whole number from ${min} to ${max}, not "${text.slice(0, 80)}".`,
    );
  }
  return value;
}

function readFormat(
  format: string | undefined,
  output: string | undefined,
): PictureFormat | undefined {
  const named = formatOfName(output);
  if (named === undefined && OTHER_PICTURES.test(output ?? "")) {
    throw new UsageError(
      `Pictures are written as .png, .jpg or .webp; give ${output} another ending.`,
    );
  }
  if (format === undefined) {
    return named;
  }
  const asked = format === "jpg" ? "jpeg" : format;
  if (!Object.hasOwn(PICTURE_FORMATS, asked)) {
    throw new UsageError(
      `--format must be one of ${Object.keys(PICTURE_FORMATS).join(", ")}, not "${format.slice(0, 80)}".`,
    );
  }
  if (named !== undefined && named !== asked) {
    throw new UsageError(
      `--format ${format} does not go with the file name ${output}; change one of the two.`,
    );
  }
  // The compiler does not see that `hasOwn` has narrowed it.
  return asked as PictureFormat;
}

function readTarget(options: OutputOptions, count: number, terminal: Terminal) {
  const { cwd, printsToScreen } = terminal;
  return readPictureTarget({
    output: options.output,
    force: options.force ?? false,
    count,
    cwd,
    printsToScreen,
  });
}

export async function runDraw(
  prompt: string,
  options: DrawOptions,
  terminal: Terminal,
): Promise<void> {
  if (prompt.trim() === "") {
    throw new UsageError(
      'The prompt is empty; write what to draw: limner draw "a red kite over the sea"',
    );
  }
  const count = readWhole(options.n ?? "1", { name: "--n", min: 1, max: 10 });
  const drawing = {
    prompt,
    model: options.model,
    size: options.size,
    seed:
      options.seed === undefined
        ? undefined
        : readWhole(options.seed, { name: "--seed", min: 0, max: SEED_MAX }),
    format: readFormat(options.format, options.output),
    count,
    references: options.reference ?? [],
  };
  const target = readTarget(options, count, terminal);
  const server = await findServer(options, terminal);
  await fetchDrawing({
    server,
    target,
    terminal,
    order: (signal) => orderDrawing(server, drawing, signal),
  });
}

/** Waits for a drawing that was ordered before, and saves it. */
export async function runGet(
  id: string,
  options: OutputOptions,
  terminal: Terminal,
): Promise<void> {
  const target = readTarget(options, 1, terminal);
  const server = await findServer(options, terminal);
  await fetchDrawing({ server, target, terminal, order: () => Promise.resolve(id) });
}
