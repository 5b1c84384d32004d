const ALWAYS: ReadonlySet<string> = new Set(["b64_json", "base64", "image_base64", "result"]);
/** Where a member `data` is the bytes of a picture: Gemini's parts, and Anthropic's sources. */
const AROUND_DATA: ReadonlySet<string> = new Set(["inline_data", "inlineData", "source"]);

/** Whether a string at this place of an answer holds a picture as raw base64. */
export function isPicturePlace(path: readonly (string | number)[]): boolean {
  const last = path.at(-1);
  const around = path.at(-2);
  if (typeof last === "number") {
    return around === "images";
  }
  return (
    last !== undefined &&
    (ALWAYS.has(last) || (last === "data" && typeof around === "string" && AROUND_DATA.has(around)))
  );
}
