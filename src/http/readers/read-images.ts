import { Fault } from "../../contract/fault.ts";
import type { JsonObject } from "./json-object.ts";
import { readEdits } from "./read-edits.ts";
import { readGenerations } from "./read-generations.ts";
import type { ReadContext, Reading } from "./reading.ts";

/**
 * Reads the body of `POST /v1/images`, where OpenRouter's clients draw and edit alike: with `input_references` it is an
 * edit, without any a drawing. A picture by OpenAI's names was sent to be looked at as well.
 */
export async function readImages(body: JsonObject, context: ReadContext): Promise<Reading> {
  const references = body["input_references"] ?? [];
  if (!Array.isArray(references)) {
    throw new Fault("invalid_request", "`input_references` must be a list of pictures.", {
      param: "input_references",
    });
  }
  const isEdit =
    references.length > 0 || (body["image"] ?? body["images"] ?? undefined) !== undefined;
  return isEdit ? await readEdits(body, context) : readGenerations(body, context);
}
