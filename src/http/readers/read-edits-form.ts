import { Fault } from "../../contract/fault.ts";
import type { PictureSource } from "../../contract/image-request.ts";
import { EDITS_ROUTE } from "../schemas/drawing-schemas.ts";
import type { FormPart } from "../bodies/read-form-parts.ts";
import { quoteInput } from "../../kit/quote-input.ts";
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

/** A picture field that was left empty stands for none, as browsers send it. */
const KNOWN = [...Object.keys(EDITS_ROUTE.body.properties), "image[]", "images[]"];

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
  const wishes = readWishes(fields, bounds, KNOWN);
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
    if (part.name === "mask" && mask !== undefined) {
      throw sentTwice("mask");
    }
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
    if (!isPicture) {
      throw strayFile(part.name);
    }
    const { source, sha256 } = await spools.fromBytes(part.bytes, part.name);
    return { source, entry: { name: part.name, sha256 } };
  }
  const text = part.text.trim();
  const source = isPicture && text !== "" ? await spools.fromText(text, part.name) : undefined;
  return { source, entry: { name: part.name, text: part.text } };
}

/** Unlike a field that nobody knows, a picture was sent to be looked at. */
function strayFile(name: string): Fault {
  return new Fault(
    "invalid_request",
    `A file was sent as ${quoteInput(name)}, where none is read. Send pictures as \`image\` or \`image[]\`, a mask as \`mask\`, and texts as fields without a file name.`,
    { param: name },
  );
}

function sentTwice(name: string): Fault {
  return new Fault("invalid_request", `The form field \`${name}\` was sent more than once.`, {
    param: name,
  });
}

function keepField(fields: Map<string, unknown>, part: FormPart & { readonly kind: "text" }): void {
  if (fields.has(part.name)) {
    throw sentTwice(part.name);
  }
  fields.set(part.name, toMember(part.name, part.text));
}
