import { once } from "node:events";
import { readdir, stat } from "node:fs/promises";
import { request as sendRequest, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { TEST_KEY, type TestHouse } from "../support/open-house.ts";
import { plainPicture } from "../support/test-pictures.ts";

const MIB = 1024 * 1024;

async function spooledBytes({ dataDir }: TestHouse): Promise<number> {
  const folder = join(dataDir, "spool");
  const sizes = (await readdir(folder)).map(async (name) => {
    // A spool may go between the listing and the look at it.
    const found = await stat(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") {
        return { size: 0 };
      }
      throw error;
    });
    return found.size;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

const part = (name: string, more = "") =>
  `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`;

describe("a file on its way in", () => {
  it("B2 is on the disk while the rest of it has not arrived, and is gone when it is answered", async () => {
    await using house = await openEchoHouse();
    const client = sendRequest(`${house.base}/v1/images/edits`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${TEST_KEY}`,
        "content-type": "multipart/form-data; boundary=b",
      },
    });
    const answered = once(client, "response") as Promise<[IncomingMessage]>;
    const fields = { model: "gpt-image-2-vip", prompt: "bluer", size: "256x256" };
    for (const [name, value] of Object.entries(fields)) {
      client.write(`${part(name)}${value}\r\n`);
    }
    client.write(part("image", '; filename="a.png"'));
    client.write(await plainPicture(40, 30));
    // What follows the end of a PNG is not looked at, but it has to be received.
    client.write(Buffer.alloc(4 * MIB));
    while ((await spooledBytes(house)) < 3 * MIB) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    client.end("\r\n--b--\r\n");
    const [answer] = await answered;
    answer.resume();
    await once(answer, "end");
    expect(answer.statusCode).toBe(200);
    expect(await spooledBytes(house)).toBe(0);
  });

  it("B2 leaves nothing behind when its sender is gone", async () => {
    await using house = await openEchoHouse();
    const client = sendRequest(`${house.base}/v1/images/edits`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${TEST_KEY}`,
        "content-type": "multipart/form-data; boundary=b",
      },
    });
    client.on("error", () => {});
    client.write(part("image", '; filename="a.png"'));
    client.write(Buffer.alloc(4 * MIB));
    while ((await spooledBytes(house)) < 3 * MIB) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    client.destroy();
    while ((await spooledBytes(house)) > 0) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await house.call("/v1/models")).status).toBe(200);
  });
});
