import type { FastifyRequest } from "fastify";
import type { Readable } from "node:stream";
import { Fault } from "../../contract/fault.ts";
import type { ByteBudget } from "../../kit/byte-budget.ts";
import type { Bounds } from "../http-settings.ts";
import { watchFormBody, type FormWatch } from "./watch-form-body.ts";

export type FormPart =
  | { readonly kind: "text"; readonly name: string; readonly text: string }
  /** The bytes must be read before the next part is asked for. */
  | { readonly kind: "file"; readonly name: string; readonly bytes: AsyncIterable<Uint8Array> };

const FIELDS_MAX = 100;
const FILES_MAX = 40;
/** What the parser puts in place of bytes that are not UTF-8. */
const REPLACEMENT_CHARACTER = "\uFFFD";

/**
 * The parts of a multipart body in their order, files as they stream in. Counted like every body, and
 * bounded in time. Throws `body_too_large`, `overloaded`, or `invalid_request` for a form that is broken or late.
 */
export async function* readFormParts(
  request: FastifyRequest,
  options: { readonly bounds: Bounds; readonly budget: ByteBudget },
): AsyncGenerator<FormPart> {
  const { bounds } = options;
  const watch = watchFormBody(request.raw, options);
  const parts = request.parts({
    limits: {
      fieldNameSize: 100,
      // Base64 of the largest picture, since a field may hold a data URL.
      fieldSize: Math.ceil(bounds.pictureBytesMax / 3) * 4 + 100,
      fields: FIELDS_MAX,
      files: FILES_MAX,
      fileSize: bounds.multipartBytesMax,
      headerPairs: 20,
    },
  });
  try {
    for (;;) {
      const { done, value: part } = await watch.orFault(parts.next());
      if (done === true) {
        return;
      }
      if (part.type === "file") {
        yield { kind: "file", name: part.fieldname, bytes: readFile(part.file, watch) };
      } else {
        yield { kind: "text", name: part.fieldname, text: readText(part) };
      }
    }
  } finally {
    watch.stop();
  }
}

async function* readFile(file: Readable, watch: FormWatch): AsyncGenerator<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = file[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await watch.orFault(chunks.next());
      if (done === true) {
        return;
      }
      yield value;
    }
  } finally {
    // Ending the iterator instead would wait for a chunk that a stalled sender never sends.
    file.destroy();
  }
}

function readText(part: {
  readonly fieldname: string;
  readonly value: unknown;
  readonly valueTruncated: boolean;
}): string {
  if (part.valueTruncated || typeof part.value !== "string") {
    throw new Fault(
      "invalid_request",
      `The form field \`${part.fieldname}\` must be a text of bearable length.`,
      { param: part.fieldname },
    );
  }
  if (part.value.includes(REPLACEMENT_CHARACTER)) {
    throw new Fault("invalid_request", `The form field \`${part.fieldname}\` is not UTF-8.`, {
      param: part.fieldname,
    });
  }
  return part.value;
}
