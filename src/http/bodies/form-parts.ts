import type { FastifyRequest } from "fastify";
import type { ByteBudget } from "../../kit/byte-budget.ts";
import { Fault } from "../../contract/fault.ts";
import type { Bounds } from "../http-settings.ts";
import { createBodyMeter } from "./body-meter.ts";
import { createBodyLateFault } from "./create-body-late-fault.ts";

export type FormPart =
  | { readonly kind: "text"; readonly name: string; readonly text: string }
  /** The bytes must be read to their end before the next part is asked for. */
  | { readonly kind: "file"; readonly name: string; readonly bytes: AsyncIterable<Uint8Array> };

const KIB = 1024;
const FIELDS_MAX = 100;
const FILES_MAX = 40;

/**
 * The parts of a multipart body in their order, files as they stream in. Counted like every body, and
 * bounded in time. Throws `body_too_large`, `overloaded`, or `invalid_request` for a form that is broken or late.
 */
export async function* readFormParts(
  request: FastifyRequest,
  options: { readonly bounds: Bounds; readonly budget: ByteBudget },
): AsyncGenerator<FormPart> {
  const { bounds } = options;
  const watch = watchBody(request, options);
  // Longer texts than a prompt of the longest kind, in UTF-8, are of no use to any field but a data URL.
  const parts = request.parts({
    limits: { fieldNameSize: 100, fieldSize: bounds.multipartBytesMax, fields: FIELDS_MAX, files: FILES_MAX, fileSize: bounds.multipartBytesMax, headerPairs: 20 },
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
