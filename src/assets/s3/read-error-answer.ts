import type { Dispatcher } from "undici";
import type { S3Place } from "./s3-place.ts";
import { S3Error } from "./s3-error.ts";

const BODY_BYTES_MAX = 16 * 1024;
const WORDS_MAX = 200;

/**
 * The answer as an error: its code and message, which stand in an XML body if there is one. All else in that body is left
 * out, since it repeats the signature and the key id.
 */
export async function readErrorAnswer(
  { statusCode: status, headers, body }: Dispatcher.ResponseData,
  method: string,
  secrets: Pick<S3Place, "accessKeyId" | "secretAccessKey">,
): Promise<S3Error> {
  const text = await readStart(body);
  const code = readElement(text, "Code", secrets);
  const words = readElement(text, "Message", secrets);
  const region = headers["x-amz-bucket-region"];
  const said = [code, words].filter((part) => part !== null).join(": ");
  const where = typeof region === "string" ? ` (the bucket is in ${region.slice(0, 40)})` : "";
  return new S3Error(
    `S3 answered ${method} with ${status}${said === "" ? "" : ` ${said}`}${where}`,
    {
      status,
      code,
    },
  );
}

/** Of a body that is too long or breaks off the start says enough. */
async function readStart(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes >= BODY_BYTES_MAX) break;
    }
  } catch {
    // The status is known, and that is what decides.
  }
  return Buffer.concat(chunks).subarray(0, BODY_BYTES_MAX).toString("utf8");
}

function readElement(
  xml: string,
  name: "Code" | "Message",
  { accessKeyId, secretAccessKey }: Pick<S3Place, "accessKeyId" | "secretAccessKey">,
): string | null {
  const [, text] = new RegExp(`<${name}>([^<]{1,2000})</${name}>`).exec(xml) ?? [];
  return text === undefined
    ? null
    : text
        .replaceAll(secretAccessKey, "***")
        .replaceAll(accessKeyId, "***")
        .replaceAll(/\s+/g, " ")
        .trim()
        .slice(0, WORDS_MAX);
}
