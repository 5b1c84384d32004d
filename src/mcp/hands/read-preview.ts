import type { ContentBlock } from "@modelcontextprotocol/server";
import type { LimnerHandsParts } from "./limner-hands-parts.ts";

const WIDTH = 320;

/**
 * A small copy of a picture, for the model to look at; nothing if it cannot be made. It is a WebP, as galleries get it:
 * a tenth of a PNG's size, shown by every client that is built on a browser (Claude Desktop, VS Code, Cursor), and
 * taken as input by the vision models of Anthropic, OpenAI and Google alike.
 */
export async function readPreview(
  asset: string,
  { limner, log }: LimnerHandsParts,
  signal: AbortSignal,
): Promise<readonly ContentBlock[]> {
  try {
    const picture = await limner.openPicture(asset, { width: WIDTH, signal });
    const chunks: Uint8Array[] = [];
    for await (const chunk of await picture.read()) {
      chunks.push(chunk);
    }
    const data = Buffer.concat(chunks).toString("base64");
    return [{ type: "image", data, mimeType: picture.asset.mediaType }];
  } catch (error) {
    signal.throwIfAborted();
    // The picture is there, and paid for; the answer holds its address all the same.
    log.warn("preview-failed", { error });
    return [];
  }
}
