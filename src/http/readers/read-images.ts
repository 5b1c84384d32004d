import { Fault } from "../../contract/fault.ts";
import type { JsonObject } from "./json-object.ts";
import { readEdits } from "./read-edits.ts";
import { readGenerations } from "./read-generations.ts";
import type { ReadContext, Reading } from "./reading.ts";

/**
 * Reads the body of `POST /v1/images`, where OpenRouter's clients draw and edit alike: with `input_references` it is an
 * edit, without any a drawing.
 */
export async function readImages(body: JsonObject, context: ReadContext): Promise<Reading> {
  const references = body["input_references"] ?? [];
  if (!Array.isArray(references)) {
    throw new Fault("invalid_request", "`input_references` must be a list of pictures.", {
      param: "input_references",
    });
  }
  return references.length === 0 ? readGenerations(body, context) : await readEdits(body, context);
}
