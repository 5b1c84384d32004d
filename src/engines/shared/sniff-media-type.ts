import type { Spool } from "../../contract/spool.ts";

const HEAD_BYTES = 16;
const UNKNOWN = "application/octet-stream";

/**
 * The media type by the first bytes of a closed spool, whatever the backend called it. What is no picture we know is
 * `application/octet-stream`: whoever finishes it says so.
 */
export async function sniffMediaType(spool: Spool): Promise<string> {
  const head = Buffer.alloc(HEAD_BYTES);
  let filled = 0;
  for await (const chunk of spool.read()) {
    filled += Buffer.from(chunk).copy(head, filled);
    if (filled >= HEAD_BYTES) {
      break;
    }
  }
  return judge(head.toString("latin1", 0, filled));
}

function judge(head: string): string {
  if (head.startsWith("\x89PNG\r\n\x1a\n")) {
    return "image/png";
  }
  if (head.startsWith("\xff\xd8\xff")) {
    return "image/jpeg";
  }
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") {
    return "image/webp";
  }
  if (/^....ftyp(avif|avis)/s.test(head)) {
    return "image/avif";
  }
  return head.startsWith("GIF8") ? "image/gif" : UNKNOWN;
}
