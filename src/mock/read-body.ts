import type { IncomingMessage } from "node:http";
import { Fault } from "../contract/fault.ts";

const MIB = 1024 * 1024;

/** Hands a request's body on, piece by piece; `body_too_large` beyond the bound, before more of it is read. */
export async function readBody(
  request: IncomingMessage,
  bytesMax: number,
  take: (chunk: Buffer) => void,
): Promise<void> {
  const tooLarge = () =>
    new Fault("body_too_large", `The body is longer than ${bytesMax / MIB} MiB.`);
  if (Number(request.headers["content-length"] ?? 0) > bytesMax) {
    throw tooLarge();
  }
  let bytes = 0;
  // The connection stays, so that the refusal can be sent on it.
  const chunks: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > bytesMax) {
      throw tooLarge();
    }
    take(chunk);
  }
}

export async function readJson(request: IncomingMessage, bytesMax: number): Promise<unknown> {
  const chunks: Buffer[] = [];
  await readBody(request, bytesMax, (chunk) => chunks.push(chunk));
  try {
    const content: unknown = JSON.parse(Buffer.concat(chunks).toString());
    return content;
  } catch (error) {
    throw new Fault("invalid_request", "The body is no JSON.", { cause: error });
  }
}
