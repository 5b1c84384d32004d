import { Fault } from "../contract/fault.ts";
import { readDataUrl } from "../kit/data-url.ts";

/**
 * The bytes of a picture given in JSON: a data URL, an address (0, for it is not fetched), or an object that holds one
 * as `image_url` or `url`.
 */
export function readReference(value: unknown, param: string): number {
  if (typeof value === "object" && value !== null) {
    const { image_url, url, file_id } = value as Record<string, unknown>;
    return readReference(image_url ?? url ?? file_id, param);
  }
  if (typeof value !== "string" || value === "") {
    throw new Fault("invalid_request", `${param} must be a data URL or an address.`, { param });
  }
  const padding = value.endsWith("==") ? 2 : value.endsWith("=") ? 1 : 0;
  const data = readDataUrl(value);
  return data === undefined ? 0 : data.bytesAtMost - padding;
}
