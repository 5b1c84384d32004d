import { Fault } from "../../contract/fault.ts";
import type { PictureSource } from "../../contract/image-request.ts";
import type { FormPart } from "../bodies/read-form-parts.ts";
import { requirePicture } from "./require-picture.ts";
import { hashContent } from "./hash-content.ts";
import { readImagesAnswerWish } from "./read-answer-wish.ts";
import { readModel } from "./read-model.ts";
import { readPrompt } from "./read-prompt.ts";
import { readWishes } from "./read-wishes.ts";
import type { ReadContext, Reading } from "./reading.ts";
import { toMember } from "./to-member.ts";

/** `image`, `image[]`, and what some clients make of them: `image[0]`, `images[]`. */
const PICTURE_FIELD = /^images?(?:\[\d{0,3}\])?$/;

interface Form {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly pictures: readonly PictureSource[];
  readonly mask: PictureSource | undefined;
  /** Names with texts, or with the hashes of files, in order. */
  readonly content: readonly unknown[];
}

/** Reads the multipart body of `POST /v1/images/edits`, files straight into spools. */
export async function readEditsForm(
  parts: AsyncIterable<FormPart>,
  context: ReadContext,
): Promise<Reading> {
  const { bounds } = context;
  const { fields, pictures, mask, content } = await collectForm(parts, context);
  const model = readModel(fields);
  const wishes = readWishes(fields, bounds);
  const wish = readImagesAnswerWish(fields);
  const text = readPrompt(fields, bounds);
  requirePicture(pictures);
  return {
    request: {
      ...wishes,
      route: "edits",
      model,
      turns: [{ role: "user", text, pictures }],
      ...(mask === undefined ? {} : { mask }),
      contentHash: hashContent("edits", content),
      toolMessages: 0,
    },
    wish,
  };
}

async function collectForm(parts: AsyncIterable<FormPart>, context: ReadContext): Promise<Form> {
  const fields = new Map<string, unknown>();
  const pictures: PictureSource[] = [];
  const content: unknown[] = [];
  let mask: PictureSource | undefined;
  for await (const part of parts) {
    const { source, entry } = await readPart(part, context);
    content.push(entry);
    if (part.name === "mask") {
      mask = source;
    } else if (source !== undefined) {
      pictures.push(source);
    } else if (part.kind === "text") {
      keepField(fields, part);
    }
  }
  return { fields: Object.fromEntries(fields), pictures, mask, content };
}

async function readPart(
  part: FormPart,
  { spools }: ReadContext,
): Promise<{ readonly source: PictureSource | undefined; readonly entry: unknown }> {
  const isPicture = part.name === "mask" || PICTURE_FIELD.test(part.name);
  if (part.kind === "file") {
    // A file under any other name is ignored as a field would be, but it is part of what was sent.
    const { source, sha256 } = await spools.fromBytes(part.bytes, part.name);
    return { source: isPicture ? source : undefined, entry: { name: part.name, sha256 } };
  }
  const source = isPicture ? await spools.fromText(part.text.trim(), part.name) : undefined;
  return { source, entry: { name: part.name, text: part.text } };
}

function keepField(fields: Map<string, unknown>, part: FormPart & { readonly kind: "text" }): void {
  if (fields.has(part.name)) {
    throw new Fault("invalid_request", `The form field \`${part.name}\` was sent more than once.`, {
      param: part.name,
    });
  }
  fields.set(part.name, toMember(part.name, part.text));
}
