import { once } from "node:events";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Log } from "../../contract/log.ts";
import { serveBridge } from "./serve-bridge.ts";

const TOO_LONG = 33 * 1024 * 1024;

function serve() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const warnings: string[] = [];
  const log = {
    debug: () => undefined,
    warn: (event: string) => warnings.push(event),
  } as unknown as Log;
  const served = serveBridge({
    server: { url: "http://127.0.0.1:9", key: "sk-test", keySource: "a test" },
    root: "/",
    input,
    output,
    version: "1.0.0",
    log,
    signal: new AbortController().signal,
  });
  return { input, output, served, warnings };
}

describe("a bridge that cannot go on", () => {
  it("M9 ends, and says so, when a message has no end", async () => {
    const { input, served, warnings } = serve();
    input.write(Buffer.alloc(TOO_LONG, "x"));
    await served;
    expect(warnings).toEqual(["mcp-connection-closed"]);
  });

  it("M9 ends when nobody reads what it says", async () => {
    const { output, served } = serve();
    output.destroy(new Error("broken pipe"));
    await once(output, "error").catch(() => undefined);
    await served;
  });
});
