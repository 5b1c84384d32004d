import { Fault } from "../contract/fault.ts";
import type { FormPart } from "./create-part-list.ts";
import type { MockOrder } from "./mock-order.ts";
import { readCommonOrder } from "./read-common-order.ts";
import { readReference } from "./read-reference.ts";

type Fields = Readonly<Record<string, unknown>>;

/** `POST /v1/images/generations`, and the JSON form of `POST /v1/images/edits`. */
export function readImagesOrder(route: "generations" | "edits", fields: Fields): MockOrder {
  const given = fields["images"] ?? fields["image"];
  const references = toList(given).map((value, index) => readReference(value, `images[${index}]`));
  const mask = fields["mask"] === undefined ? null : readReference(fields["mask"], "mask");
  return toOrder(route, fields, { references, mask });
}

/** The multipart form of `POST /v1/images/edits`. */
export function readFormOrder(parts: readonly FormPart[]): MockOrder {
  const isImage = ({ name }: FormPart) => /^images?(?:\[\d*\])?$/.test(name);
  const mask = parts.find(({ name }) => name === "mask")?.bytes ?? null;
  const fields = Object.fromEntries(
    parts.flatMap(({ name, text }) => (text === undefined ? [] : [[name, text] as const])),
  );
  return toOrder("edits", fields, {
    references: parts.filter(isImage).map(({ bytes }) => bytes),
    mask,
  });
}

function toOrder(
  route: "generations" | "edits",
  fields: Fields,
  pictures: Pick<MockOrder, "references" | "mask">,
): MockOrder {
  const { prompt } = fields;
  if (typeof prompt !== "string" || prompt === "") {
    throw new Fault("invalid_request", "prompt is required.", { param: "prompt" });
  }
  if (route === "edits" && pictures.references.length === 0) {
    throw new Fault("invalid_request", "image is required.", { param: "image" });
  }
  const common = readCommonOrder(fields, "b64_json");
  return { ...common, ...pictures, route, prompt };
}

function toList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) {
    return [];
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list;
}
