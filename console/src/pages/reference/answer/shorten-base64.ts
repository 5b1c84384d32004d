import { formatBytes } from "../../../kit/format-bytes.ts";

const BASE64 = /[A-Za-z0-9+/]{200,}={0,2}/g;
const SHOWN = 40;

/** Pictures as text are of no use to a reader: their beginning and their length stand for them. */
export function shortenBase64(text: string): string {
  return text.replace(BASE64, (found) => nameBase64(found.slice(0, SHOWN), found.length));
}

/** Words that are the same in every language of the app, as they stand within an answer. */
export function nameBase64(beginning: string, length: number): string {
  return `${beginning}… (${formatBytes(length)} base64)`;
}
