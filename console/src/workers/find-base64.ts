/** Where base64 lies in a text of JSON, as offsets of its bytes. */
export interface Base64Span {
  readonly from: number;
  readonly to: number;
}

const QUOTE = '"'.charCodeAt(0);
const COMMA = ",".charCodeAt(0);
/** Beyond any prefix such as `data:image/png;base64,`. */
const PREFIX_MAX = 64;

/**
 * The values of all members called `b64_json`, found in the bytes themselves: to parse a hundred megabytes of JSON for one
 * text would hold it three times over. Base64 has no quote and no backslash, so that the next quote is its end.
 */
export function findBase64(json: Uint8Array): readonly Base64Span[] {
  const name = new TextEncoder().encode('"b64_json"');
  const spans: Base64Span[] = [];
  for (let at = indexOf(json, name, 0); at !== -1;) {
    const open = json.indexOf(QUOTE, at + name.length);
    const close = open === -1 ? -1 : json.indexOf(QUOTE, open + 1);
    if (close === -1) {
      return spans;
    }
    const comma = json.subarray(open + 1, Math.min(close, open + PREFIX_MAX)).indexOf(COMMA);
    spans.push({ from: open + 1 + comma + 1, to: close });
    at = indexOf(json, name, close);
  }
  return spans;
}

/** `part` begins with a quote, of which there are few. */
function indexOf(bytes: Uint8Array, part: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(QUOTE, from); at !== -1; at = bytes.indexOf(QUOTE, at + 1)) {
    if (part.every((byte, offset) => bytes[at + offset] === byte)) {
      return at;
    }
  }
  return -1;
}
