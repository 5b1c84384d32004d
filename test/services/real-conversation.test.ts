import type { OpenAI } from "openai";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openai7 } from "../clients/openai/packages.js";
import { openRealServer, type RealServer } from "./clients/open-real-server.ts";
import { addressIn, sizeAt } from "./clients/read-delivered.ts";

let server: RealServer;
beforeAll(async () => {
  server = await openRealServer();
});
afterAll(() => server[Symbol.asyncDispose]());

/** What is said, how large its picture is to be, and what the record has to say about its scene. */
const TURNS = [
  ["a lighthouse on a cliff at dusk, 1280x720", "1280x720", [/lighthouse/, /sunset|dusk|golden/]],
  ["make it night", "1280x720", [/lighthouse/, /night/]],
  ["add a sailing boat", "1280x720", [/lighthouse/, /night/, /boat/]],
  ["now in winter", "1280x720", [/lighthouse/, /night/, /boat/, /winter/]],
  ["same but portrait", "848x1280", [/lighthouse/, /night/, /boat/, /winter/]],
] as const;

describe("a chat through the history of the OpenAI SDK", () => {
  it("keeps its scene for five turns, each with exactly its pixels", async () => {
    const { baseURL, apiKey } = server;
    const client = new openai7.OpenAI({ baseURL, apiKey });
    const messages: OpenAI.ChatCompletionMessageParam[] = [];
    for (const [content, size, scene] of TURNS) {
      messages.push({ role: "user", content });
      const { data, response } = await client.chat.completions
        .create({ model: "gpt-image-2-vip", messages })
        .withResponse();
      messages.push(...data.choices.map(({ message }) => message));
      const address = addressIn(data.choices[0]?.message.content);
      const record = await server.readRecord(response.headers.get("x-generation-id") ?? "");
      expect(await sizeAt(address), content).toBe(size);
      for (const word of scene) expect(record.understood).toMatch(word);
    }
  });
});
