import { randomBytes } from "node:crypto";
import type { EngineReference } from "../../contract/engine.ts";
import type { UpstreamBody } from "./upstream.ts";

/** One field of a form: words, or a picture. */
export type FormField =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly picture: EngineReference; readonly fileName: string };

/**
 * `multipart/form-data` (RFC 7578) with its length: pictures are read once to be measured and once for each sending, since many
 * servers do not take bodies without a length. Names of fields and files are ours and plain.
 */
export async function toMultipartBody(fields: readonly FormField[]): Promise<UpstreamBody> {
  const boundary = `limner-${randomBytes(16).toString("hex")}`;
  const end = Buffer.from(`--${boundary}--\r\n`);
  const heads = fields.map((field) => Buffer.from(toHead(field, boundary)));
  let bytes = end.length;
  for (const [index, field] of fields.entries()) {
    bytes += (heads[index]?.length ?? 0) + (await measure(field)) + 2;
  }
  return {
    mediaType: `multipart/form-data; boundary=${boundary}`,
    bytes,
    async *open() {
      for (const [index, field] of fields.entries()) {
        yield heads[index] ?? Buffer.alloc(0);
        if ("picture" in field) {
          yield* field.picture.open();
        } else {
          yield Buffer.from(field.value);
        }
        yield Buffer.from("\r\n");
      }
      yield end;
    },
  };
}

function toHead(field: FormField, boundary: string): string {
  const file = "picture" in field ? `; filename="${field.fileName}"` : "";
  const type = "picture" in field ? `Content-Type: ${field.picture.mediaType}\r\n` : "";
  return `--${boundary}\r\nContent-Disposition: form-data; name="${field.name}"${file}\r\n${type}\r\n`;
}

async function measure(field: FormField): Promise<number> {
  if (!("picture" in field)) {
    return Buffer.byteLength(field.value);
  }
  let bytes = 0;
  for await (const chunk of field.picture.open()) {
    bytes += chunk.length;
  }
  return bytes;
}
