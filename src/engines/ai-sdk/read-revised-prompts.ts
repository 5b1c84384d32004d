import { isRecord } from "./is-record.ts";

/** The words as the backend drew them, picture by picture, from the metadata of whichever provider it is. */
export function readRevisedPrompts(metadata: unknown): readonly (string | undefined)[] {
  const [about] = isRecord(metadata) ? Object.values(metadata) : [];
  const images = isRecord(about) ? about["images"] : undefined;
  return Array.isArray(images) ? images.map(revisedOf) : [];
}

function revisedOf(image: unknown): string | undefined {
  const words = isRecord(image) ? image["revisedPrompt"] : undefined;
  return typeof words === "string" && words !== "" ? words : undefined;
}
