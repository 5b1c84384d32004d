import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect } from "vitest";
import {
  Client,
  StdioClientTransport,
  StreamableHTTPClientTransport,
  type ToolResult,
} from "../clients/mcp/packages.js";
import { dataUrl, plainPicture } from "../support/test-pictures.ts";
import { createCallTable } from "./clients/create-call-table.ts";
import { openRealServer, type RealServer } from "./clients/open-real-server.ts";
import { readClientVersion } from "./clients/read-client-version.ts";
import { failureOf, sizeAt } from "./clients/read-delivered.ts";

const LIMNER = fileURLToPath(new URL("../../bin/limner.js", import.meta.url));
const sdk = `@modelcontextprotocol/sdk ${readClientVersion("mcp", "@modelcontextprotocol/sdk")}`;
const WAYS = ["/mcp", "limner mcp"] as const;
const table = createCallTable(WAYS.map((way) => `${sdk}, ${way}`));

let server: RealServer;
let folder = "";

beforeAll(async () => {
  server = await openRealServer();
  folder = await mkdtemp(join(tmpdir(), "limner-agent-"));
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

function createTransport(way: (typeof WAYS)[number], apiKey = server.apiKey) {
  const { address } = server;
  return way === "/mcp"
    ? new StreamableHTTPClientTransport(new URL(`${address}/mcp`), {
        requestInit: { headers: { authorization: `Bearer ${apiKey}` } },
      })
    : new StdioClientTransport({
        command: process.execPath,
        args: [LIMNER, "mcp"],
        env: { LIMNER_URL: address, LIMNER_API_KEY: apiKey },
        cwd: folder,
        stderr: "ignore",
      });
}

/** The address of the only picture of a result that succeeded; it stands there as a link too. */
function pictureIn(result: ToolResult): string {
  expect(result.isError ?? false, JSON.stringify(result.content).slice(0, 300)).toBe(false);
  const [picture, ...more] = result.structuredContent?.pictures ?? [];
  expect(more).toEqual([]);
  const links = result.content.filter(({ type }) => type === "resource_link");
  expect(links.map(({ uri }) => uri)).toEqual([picture?.url]);
  return picture?.url ?? "";
}

describe.each(WAYS)("%s", (way) => {
  const test = (call: string, run: (client: Client) => Promise<void>) =>
    table.test(`${sdk}, ${way}`, call, async () => {
      const client = new Client({ name: "limner-test", version: "1.0.0" });
      await client.connect(createTransport(way));
      try {
        await run(client);
      } finally {
        await client.close();
      }
    });

  test("listTools", async (client) => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["generate_image", "edit_image", "get_generation", "list_models"]),
    );
  });

  test("generate_image, its answer checked by the schema of the tool, and get_generation", async (client) => {
    await client.listTools();
    const result = await client.callTool({
      name: "generate_image",
      arguments: { prompt: "a red apple", size: "256x256", seed: 7 },
    });
    expect(await sizeAt(pictureIn(result))).toBe("256x256");
    const again = await client.callTool({
      name: "get_generation",
      arguments: { id: result.structuredContent?.id },
    });
    expect(pictureIn(again)).toBe(pictureIn(result));
  });

  test("edit_image with one picture, then several, one of them by an address of ours", async (client) => {
    const photo = dataUrl(await plainPicture(320, 256));
    const one = await client.callTool({
      name: "edit_image",
      arguments: { prompt: "black and white", images: [photo], size: "256x256" },
    });
    expect(await sizeAt(pictureIn(one))).toBe("256x256");
    const both = await client.callTool({
      name: "edit_image",
      arguments: {
        prompt: "put image 2 in the bottom right corner of image 1",
        images: [photo, pictureIn(one)],
        size: "256x256",
      },
    });
    expect(await sizeAt(pictureIn(both))).toBe("256x256");
  });

  test("edit_image that goes on from an earlier picture", async (client) => {
    const first = await client.callTool({
      name: "generate_image",
      arguments: { prompt: "a red apple", size: "256x256" },
    });
    const next = await client.callTool({
      name: "edit_image",
      arguments: {
        prompt: "make it green",
        previous: first.structuredContent?.id,
        size: "256x256",
      },
    });
    expect(next.structuredContent?.mode).toBe("iterate");
    expect(await sizeAt(pictureIn(next))).toBe("256x256");
  });

  test("a wrong size: a result that says so", async (client) => {
    const result = await client.callTool({
      name: "generate_image",
      arguments: { model: "gpt-image-2-vip", prompt: "a red apple", size: "1000x1000" },
    });
    expect(result.isError).toBe(true);
    expect(result.content.map(({ text }) => text).join("")).toContain("1024x1024");
  });

  if (way === "/mcp") {
    table.test(`${sdk}, ${way}`, "a wrong key: no connection", async () => {
      const client = new Client({ name: "limner-test", version: "1.0.0" });
      const error = await failureOf(client.connect(createTransport(way, "sk-nobody-has-this-key")));
      expect(String(error)).toMatch(/401|API key/);
    });
  }
});

describe("the page", () => {
  table.expectOnPage();
});
