const INLINE: ReadonlySet<unknown> = new Set(["inlineData", "inline_data"]);
/**
 * Signatures of thoughts are no pictures, but base64 all the same, and can be as long as one. They are taken out in the same
 * way, so that they do not count as words; nobody reads them.
 */
const SIGNATURES: ReadonlySet<unknown> = new Set(["thoughtSignature", "thought_signature"]);

/** Whether a string at this place of an answer holds raw base64. */
export function isPicturePlace(path: readonly (string | number)[]): boolean {
  const last = path.at(-1);
  return (last === "data" && INLINE.has(path.at(-2))) || SIGNATURES.has(last);
}
