import { once } from "node:events";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { decode } from "../support/delivered-pictures.ts";
import { runLimner, startLimner } from "./start-limner.ts";

let dataDir = "";
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "limner-command-"));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

async function readFirstKey(): Promise<string> {
  const file = await readFile(join(dataDir, "first-keys.txt"), "utf8");
  return /LIMNER_API_KEY\W+(sk-\w+)/.exec(file)?.[1] ?? "";
}

/** A port of loopback on which nobody listens any more. */
async function findQuietPort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return String(port);
}

/** Only for the first process: what it starts is as new as it is. */
const BEGIN_AS_NODE_20 = `if (process.env.LIMNER_STARTED_BY === undefined)
  Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } });`;

const withKey = (key: string) => ({ headers: { authorization: `Bearer ${key}` } });

describe("limner serve in a process of its own", () => {
  it("keeps its first keys in a file that only its owner can read, shows none of them, and takes them", async () => {
    await using server = await startLimner({ dataDir });
    const { mode } = await stat(join(dataDir, "first-keys.txt"));
    expect((mode & 0o777).toString(8)).toBe("600");
    const key = await readFirstKey();
    expect(key).toMatch(/^sk-\w{20,}$/);
    expect((await fetch(`${server.address}/v1/account`, withKey(key))).status).toBe(200);
    server.interrupt();
    const { output, notes } = await server.ended;
    expect(output + notes).toContain(join(dataDir, "first-keys.txt"));
    expect(output + notes).not.toContain(key);
  });

  it("ends with 0 after Ctrl-C, when the picture under way is recorded, and goes on with it at the next start", async () => {
    let id = "";
    let key = "";
    {
      await using server = await startLimner({ dataDir });
      key = await readFirstKey();
      const drawing = fetch(`${server.address}/v1/images/generations`, {
        method: "POST",
        headers: { ...withKey(key).headers, "content-type": "application/json" },
        body: JSON.stringify({
          model: "gpt-image-2-vip",
          prompt: "old lighthouse at sunset",
          size: "3840x2160",
          response_format: "url",
        }),
      });
      const list = async () => {
        const answer = await fetch(`${server.address}/v1/generations`, withKey(key));
        return ((await answer.json()) as { data: readonly { id: string; state: string }[] }).data;
      };
      await expect.poll(async () => (await list())[0]?.state, { timeout: 20_000 }).toBe("running");
      id = (await list())[0]?.id ?? "";
      server.interrupt();
      const answer = await drawing;
      await answer.text();
      expect([200, 504]).toContain(answer.status);
      expect((await server.ended).code).toBe(0);
    }
    await using next = await startLimner({ dataDir });
    const recordOf = async () =>
      (await (await fetch(`${next.address}/v1/generations/${id}`, withKey(key))).json()) as {
        state: string;
        size: { delivered: string | null };
      };
    await expect.poll(async () => (await recordOf()).state, { timeout: 60_000 }).toBe("succeeded");
    expect((await recordOf()).size.delivered).toBe("3840x2160");
  });

  it("begun by a Node that is too old, it ends with that one, even by kill -9, and the next one starts", async () => {
    const asOld = {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(BEGIN_AS_NODE_20)}`,
    };
    {
      await using server = await startLimner({ dataDir, env: asOld });
      expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
    }
    await using server = await startLimner({ dataDir, env: asOld });
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
    server.interrupt();
    expect((await server.ended).code).toBe(0);
  });

  it("a second server on the same folder ends with one line that names folder and port", async () => {
    await using server = await startLimner({ dataDir });
    const second = await runLimner(["serve"], { dataDir, env: { LIMNER_PORT: "0" } });
    expect(second.code).toBe(1);
    expect(second.output).toBe("");
    const lines = second.notes.trimEnd().split("\n");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(dataDir);
    expect(lines[0]).toContain(new URL(server.address).port);
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
  });
});

describe("commands beside a running server", () => {
  it("limner draw writes a PNG of exactly the size asked for", async () => {
    await using server = await startLimner({ dataDir });
    const { port } = new URL(server.address);
    const drawn = await runLimner(
      ["draw", "a red apple", "--size", "1536x1024", "-o", "apple.png"],
      { dataDir, env: { LIMNER_PORT: port } },
    );
    expect(drawn).toMatchObject({ code: 0 });
    const picture = await decode(await readFile(join(dataDir, "apple.png")));
    expect([picture.format, picture.size]).toEqual(["png", "1536x1024"]);
    const again = await runLimner(["draw", "a red apple", "-o", "apple.png"], {
      dataDir,
      env: { LIMNER_PORT: port },
    });
    expect(again.code).not.toBe(0);
    expect(again.notes).toContain("apple.png");
  });

  it("limner draw without a server says in one line how to start one", async () => {
    const drawn = await runLimner(["draw", "a red apple"], {
      dataDir,
      env: { LIMNER_PORT: await findQuietPort(), LIMNER_API_KEY: "sk-a-key-of-the-test-only" },
    });
    expect(drawn.code).not.toBe(0);
    expect(drawn.notes).toContain("limner serve");
    expect(drawn.notes.trimEnd().split("\n")).toHaveLength(1);
  });

  it("limner sign-in prints a link whose code buys one key, once", async () => {
    await using server = await startLimner({ dataDir });
    const { output, code } = await runLimner(["sign-in"], {
      dataDir,
      env: { LIMNER_PORT: new URL(server.address).port },
    });
    expect(code).toBe(0);
    const link = new URL(output.trim());
    expect(link.origin).toBe(server.address);
    const exchange = async () =>
      await fetch(`${server.address}/v1/sign-in`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ code: link.hash.replace("#sign-in=", "") }),
      });
    const { key } = (await (await exchange()).json()) as { key: string };
    expect((await fetch(`${server.address}/v1/account`, withKey(key))).status).toBe(200);
    expect((await exchange()).status).toBe(401);
  });
});
