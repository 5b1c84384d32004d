import { Fault } from "../contract/fault.ts";
import { PICTURE_FORMATS, type PictureFormat } from "../contract/picture-format.ts";
import type { Size } from "../contract/size.ts";
import { quoteInput } from "../kit/quote-input.ts";
import type { MockOrder } from "./mock-order.ts";
import { SQUARE } from "./mock-sizes.ts";
import { EDGE_MAX } from "./picture-recipe.ts";

type Fields = Readonly<Record<string, unknown>>;
type Common = Pick<MockOrder, "model" | "sizeText" | "size" | "count" | "shape" | "format">;

const COUNT_MAX = 10;

/** The fields that mean the same on every route, as JSON or as texts of a form. */
export function readCommonOrder(fields: Fields, shapeDefault: MockOrder["shape"]): Common {
  if (fields["stream"] === true || fields["stream"] === "true") {
    throw new Fault("invalid_request", "The mock does not stream; leave stream out.", {
      param: "stream",
    });
  }
  const { model } = fields;
  return {
    model: typeof model === "string" ? model : "mock",
    ...readSize(fields["size"]),
    count: readCount(fields["n"]),
    shape: readWord(fields, "response_format", ["url", "b64_json"] as const) ?? shapeDefault,
    format:
      readWord(fields, "output_format", Object.keys(PICTURE_FORMATS) as PictureFormat[]) ?? "png",
  };
}

function readSize(value: unknown): { readonly sizeText: string | null; readonly size: Size } {
  if (value === undefined || value === null || value === "auto") {
    return { sizeText: value === "auto" ? value : null, size: SQUARE };
  }
  const sizeText = typeof value === "string" ? value : JSON.stringify(value);
  const [width = 0, height = 0] = /^\d{1,4}x\d{1,4}$/.test(sizeText)
    ? sizeText.split("x").map(Number)
    : [];
  if (Math.min(width, height) < 1 || Math.max(width, height) > EDGE_MAX) {
    throw new Fault(
      "invalid_request",
      `size must be auto or like 1024x1024 with edges of 1 to ${EDGE_MAX}, not ${quoteInput(sizeText)}.`,
      { param: "size" },
    );
  }
  return { sizeText, size: { width, height } };
}

function readCount(value: unknown): number {
  const count = value === undefined || value === null ? 1 : Number(value);
  if (!Number.isInteger(count) || count < 1 || count > COUNT_MAX) {
    throw new Fault("invalid_request", `n must be a whole number from 1 to ${COUNT_MAX}.`, {
      param: "n",
    });
  }
  return count;
}

function readWord<Word extends string>(
  fields: Fields,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const value = fields[name];
  const word = words.find((known) => known === value);
  if (word === undefined && value !== undefined && value !== null) {
    throw new Fault("invalid_request", `${name} must be one of ${words.join(", ")}.`, {
      param: name,
    });
  }
  return word;
}
