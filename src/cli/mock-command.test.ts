import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { MOCK_MODES } from "../mock/mock-modes.ts";

const readAny = async (answer: Response) => JSON.parse(await answer.text());

const LIMNER = fileURLToPath(new URL("../../bin/limner.js", import.meta.url));

function runMock(...words: readonly string[]) {
  const child = spawn(process.execPath, [LIMNER, "mock", ...words], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { child, noted: text(child.stderr), ended: once(child, "close") };
}

async function runToEnd(...words: readonly string[]) {
  const { child, noted, ended } = runMock(...words);
  const [printed, [code]] = await Promise.all([text(child.stdout), ended]);
  return { code: Number(code), printed, noted: await noted };
}

/** Starts the mock, has it asked twice, and ends it as Ctrl-C does while a third request hangs. */
async function serveTwo(...words: readonly string[]) {
  const { child, noted, ended } = runMock("--port", "0", ...words);
  const [line] = (await once(createInterface(child.stdout), "line")) as [string];
  const url = /^The mock listens at (http:\/\/127\.0\.0\.1:\d+)\/v1, mode ok\. /.exec(line)?.[1];
  const order = (prompt: string) =>
    fetch(`${url}/v1/images/generations`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: "Bearer sk-mock" },
      body: JSON.stringify({ prompt, size: "64x64" }),
    });
  const statuses = [(await order("x")).status, (await order("[mock:status 503]")).status];
  const hanging = expect(order("[mock:hang]")).rejects.toThrow();
  const readCalls = async () => (await readAny(await fetch(`${url}/mock/calls`))).calls;
  await expect.poll(async () => (await readCalls())[2]?.mode).toBe("hang");
  child.kill("SIGINT");
  await hanging;
  const [code] = await ended;
  return { statuses, code: Number(code), noted: await noted };
}

describe("limner mock", () => {
  it("says where it listens and what each request was, and ends at once with Ctrl-C", async () => {
    const { statuses, code, noted } = await serveTwo("--api-key", "sk-mock", "--idempotent");
    expect(statuses).toEqual([200, 503]);
    expect(code).toBe(0);
    const [drawn, failed] = noted.split("\n");
    expect(drawn).toBe("POST /v1/images/generations 200 64x64, drawn 1 (ok)");
    expect(failed).toBe("POST /v1/images/generations 503 64x64 (status 503)");
  });

  it("is silent about requests with --quiet", async () => {
    expect(await serveTwo("--quiet")).toEqual({ statuses: [200, 503], code: 0, noted: "" });
  });

  it("lists every mode with its sentence", async () => {
    const { code, printed } = await runToEnd("--modes");
    expect(code).toBe(0);
    const names = printed
      .trim()
      .split("\n")
      .map((line) => line.trim().split(/\s/)[0]);
    expect(names).toEqual(Object.keys(MOCK_MODES));
  });

  it("refuses a misspelt mode and a wrong port with exit code 2, and a port in use with 1", async () => {
    const wrongMode = await runToEnd("--mode", "statis 503");
    expect(wrongMode).toMatchObject({ code: 2, printed: "" });
    expect(wrongMode.noted).toMatch(/^--mode: There is no mode "statis"\. Did you mean status\?/);
    expect(await runToEnd("--port", "x")).toMatchObject({ code: 2, printed: "" });
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    const inUse = await runToEnd("--port", String(port));
    taken.close();
    expect(inUse).toMatchObject({ code: 1, noted: expect.stringContaining("is in use") });
  });
});
