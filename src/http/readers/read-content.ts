import { Fault } from "../../contract/fault.ts";
import { isJsonObject, type JsonObject } from "./json-object.ts";
import { quoteInput } from "../../kit/quote-input.ts";
import { readPictureText, type PictureText } from "./read-picture-text.ts";

export interface Content {
  readonly text: string;
  readonly pictures: readonly PictureText[];
}

type PartReader = (part: JsonObject, param: string) => { readonly text: string } | PictureText;

const readTextPart: PartReader = (part, param) => {
  const text = part["text"];
  if (typeof text !== "string") {
    throw new Fault("invalid_request", `\`${param}.text\` must be a string.`, {
      param: `${param}.text`,
    });
  }
  return { text };
};

const readImagePart: PartReader = (part, param) =>
  readPictureText(part["image_url"], `${param}.image_url`);

const readFilePart: PartReader = (part, param) => {
  const file = isJsonObject(part["file"]) ? part["file"] : part;
  return readPictureText(file["file_data"], `${param}.file.file_data`);
};

/** By the `type` of a part; the last four are how the Responses API and refusals name the same things. */
const PART_READERS: ReadonlyMap<unknown, PartReader> = new Map<unknown, PartReader>([
  ["text", readTextPart],
  ["image_url", readImagePart],
  ["file", readFilePart],
  ["input_text", readTextPart],
  ["output_text", readTextPart],
  ["input_image", readImagePart],
  ["input_file", readFilePart],
  ["refusal", (part, param) => readTextPart({ text: part["refusal"] }, param)],
]);

/** `content` of a message: a string, or a list of parts. Throws `invalid_request`. */
export function readContent(content: unknown, param: string): Content {
  if (typeof content === "string") {
    return { text: content, pictures: [] };
  }
  if (!Array.isArray(content)) {
    throw new Fault("invalid_request", `\`${param}\` must be a string or a list of parts.`, {
      param,
    });
  }
  const parts = content.map((part: unknown, index) => readPart(part, `${param}[${index}]`));
  return {
    text: parts.flatMap((part) => ("text" in part ? [part.text] : [])).join("\n"),
    pictures: parts.flatMap((part) => ("written" in part ? [part] : [])),
  };
}

function readPart(part: unknown, param: string): ReturnType<PartReader> {
  if (!isJsonObject(part)) {
    throw new Fault("invalid_request", `\`${param}\` must be an object with a \`type\`.`, {
      param,
    });
  }
  const type = part["type"];
  const read = PART_READERS.get(type);
  if (read === undefined) {
    const seen = typeof type === "string" ? `, not ${quoteInput(type)}` : "";
    throw new Fault(
      "invalid_request",
      `\`${param}.type\` must be "text", "image_url" or "file"${seen}.`,
      { param: `${param}.type` },
    );
  }
  return read(part, param);
}
