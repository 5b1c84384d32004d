import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { echoChannel } from "../../../test/support/test-config.ts";
import { Fault } from "../../contract/fault.ts";
import { createEcho } from "../../engines/echo/engine.ts";
import type { Engine } from "../../contract/engine.ts";
import { checkChannels } from "./check-channels.ts";

/** An engine that asks its backend for its models, as those on the wire do. */
function createAsking(baseUrl: string, apiKey: string | undefined): Engine {
  return {
    ...createEcho({}),
    async probe(signal) {
      const headers = { authorization: `Bearer ${apiKey}` };
      const response = await fetch(`${baseUrl}/models`, { headers, signal });
      if (!response.ok) {
        throw new Fault("no_channel", "The backend refuses this server.", {
          outcome: "unpaid",
          cause: `${response.status} ${await response.text()}`,
          misconfigured: response.status < 429,
        });
      }
    },
  };
}

async function look(answer: RequestListener, { withinMs = 5_000, apiKey = "right" } = {}) {
  const server = createServer(answer);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${port}`;
  try {
    const [finding] = await checkChannels(
      { channels: [echoChannel({ id: "shop", engine: "openai-images", baseUrl })] },
      { channelApiKeys: new Map([["shop", apiKey]]) },
      { withinMs, create: async (channel, key) => createAsking(channel.baseUrl ?? "", key) },
    );
    return { ...finding, message: finding?.message.replace(baseUrl, "URL") };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const say =
  (status: number, text: string): RequestListener =>
  (_request, response) =>
    void response.writeHead(status).end(text);

describe("the doctor on channels", () => {
  it("says that a backend would take a call", async () => {
    expect(await look(say(200, "[]"))).toEqual({
      check: "channel shop",
      result: "ok",
      message: "openai-images at URL answers and would take a call",
    });
  });

  it.each([
    [401, "its key is wrong: see channels.shop.apiKey."],
    [
      403,
      "its key may not do this: see channels.shop.apiKey and what it is allowed at the backend.",
    ],
    [404, "there is nothing at this address: see channels.shop.baseUrl and channels.shop.model."],
  ])("says with the remedy that a backend refuses the channel with %d", async (status, remedy) => {
    const { result, message } = await look(say(status, "no such thing"));
    expect(result).toBe("fail");
    expect(message).toBe(
      `openai-images at URL refuses this channel (${status} no such thing); ${remedy}`,
    );
  });

  it("tells a busy backend from a wrong one", async () => {
    const { message } = await look(say(429, "slow down"));
    expect(message).toContain("takes no work just now (429 slow down); wait");
  });

  it("says that a backend is silent, or not there", async () => {
    const silent = await look(() => {}, { withinMs: 50 });
    expect(silent.message).toBe(
      "openai-images at URL did not answer within 0.05 s; see whether it runs and can be reached from here.",
    );
    const [gone] = await checkChannels(
      { channels: [echoChannel({ id: "shop", baseUrl: "http://127.0.0.1:9" })] },
      { channelApiKeys: new Map() },
      { create: async ({ baseUrl = "" }) => createAsking(baseUrl, undefined) },
    );
    expect(gone).toMatchObject({
      result: "fail",
      message: expect.stringContaining("cannot be reached"),
    });
  });

  it("passes on what an engine says that cannot be made, and leaves those alone that have nothing to ask", async () => {
    const findings = await checkChannels(
      { channels: [echoChannel({ id: "a" }), echoChannel({ id: "b", standsIn: true })] },
      { channelApiKeys: new Map() },
      {
        create: async ({ id }) => {
          if (id === "a") throw new Error("channels.a: install the package x");
          return createEcho({});
        },
      },
    );
    expect(findings).toEqual([
      { check: "channel a", result: "fail", message: "channels.a: install the package x" },
      { check: "channel b", result: "ok", message: "built in, and always there" },
    ]);
  });
});
