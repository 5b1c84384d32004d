import type { Readable, Writable } from "node:stream";
import { serveStdio, StdioServerTransport } from "@modelcontextprotocol/server/stdio";
import { BOUNDS } from "../../contract/bounds.ts";
import type { Log } from "../../contract/log.ts";
import { createFolder } from "../folder/create-folder.ts";
import { createToolServer } from "../tools/create-tool-server.ts";
import { createBridgeHands } from "./create-bridge-hands.ts";
import type { RemoteServer } from "./remote-server.ts";

export interface BridgeOptions {
  readonly server: RemoteServer;
  /** The folder that pictures are read from and saved in; absolute, without symbolic links. */
  readonly root: string;
  readonly input: Readable;
  /** Nothing but the protocol may be written there. */
  readonly output: Writable;
  readonly version: string;
  readonly log: Log;
  /** Fires when the bridge is to end. */
  readonly signal: AbortSignal;
}

/** Serves the tools over standard input and output until the input ends or `signal` fires. */
export async function serveBridge(options: BridgeOptions): Promise<void> {
  const { server, root, input, version, log, signal } = options;
  const hands = createBridgeHands({ server, folder: createFolder(root) });
  const over = Promise.withResolvers<void>();
  const end = () => over.resolve();
  input.once("end", end).once("close", end);
  signal.addEventListener("abort", end, { once: true });
  const transport = openTransport(options, end);
  const handle = serveStdio(() => createToolServer(hands, { version, log, files: true }), {
    transport,
    onerror: (error) => log.debug("mcp-message-rejected", { error }),
  });
  try {
    if (!signal.aborted) {
      await over.promise;
    }
  } finally {
    signal.removeEventListener("abort", end);
    await handle.close();
  }
}

/**
 * The SDK closes by itself when the output is broken or a message is too long. It reads no further then, not even to
 * the end of the input, so that the program would stay for ever if it were not told.
 */
function openTransport(
  { input, output, log, signal }: BridgeOptions,
  end: () => void,
): StdioServerTransport {
  // A data URL may stand in a message, as over HTTP.
  const bytesMax = BOUNDS.jsonBytesMax;
  const transport = new StdioServerTransport(input, output, { maxBufferSize: bytesMax });
  const close = transport.close.bind(transport);
  let isOpen = true;
  transport.close = async () => {
    if (isOpen && !input.readableEnded && !input.destroyed && !signal.aborted) {
      log.warn("mcp-connection-closed", {
        why: `a message of more than ${bytesMax} bytes, or nobody who reads the answers`,
      });
    }
    isOpen = false;
    await close();
    end();
  };
  return transport;
}
