import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { open } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const LIMNER = fileURLToPath(new URL("../../bin/limner.js", import.meta.url));
/** Takes no byte: each write fails as on a disk that is full. */
const FULL = "/dev/full";

describe("what a command prints", () => {
  it("ends a command without a word where its reader has gone, as with `| head`", async () => {
    const child = spawn(process.execPath, [LIMNER, "mock", "--modes"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.destroy();
    const [noted, [code]] = await Promise.all([text(child.stderr), once(child, "close")]);
    expect({ noted, code }).toEqual({ noted: "", code: 0 });
  });

  it("lets a command do its work where nobody reads its notes", async () => {
    const child = spawn(process.execPath, [LIMNER, "no-such-command"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stderr.destroy();
    const [printed, [code]] = await Promise.all([text(child.stdout), once(child, "close")]);
    expect({ printed, code }).toEqual({ printed: "", code: 2 });
  });

  it.runIf(existsSync(FULL))(
    "says in one line that it could not be written, and fails",
    async () => {
      await using full = await open(FULL, "w");
      const child = spawn(process.execPath, [LIMNER, "mock", "--modes"], {
        stdio: ["ignore", full.fd, "pipe"],
      });
      const { stderr } = child;
      const [noted, [code]] = await Promise.all([
        stderr === null ? "" : text(stderr),
        once(child, "close"),
      ]);
      expect(noted).toMatch(/^Standard output cannot be written \(ENOSPC[^\n]*\)\.\n$/);
      expect(code).toBe(1);
    },
  );
});
