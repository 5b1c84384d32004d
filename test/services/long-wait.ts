/**
 * By hand: `node test/services/long-wait.ts [seconds]`. Every client waits for a generation that takes 340 seconds, longer
 * than the server's patience and than Node's own limits. Prints the rows for docs/tested-clients.md, after about six minutes.
 */
import { ai, createOpenAICompatible } from "../clients/ai-7/packages.js";
import { langchain } from "../clients/langchain-1.6/packages.js";
import { openai4, openai7 } from "../clients/openai/packages.js";
import type { Config } from "../../src/main/config/config.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { TEST_KEY, type TestHouse } from "../support/open-house.ts";
import { setup } from "./install-clients.ts";

const SECONDS = Number(process.argv[2] ?? "340");
const MODEL = "gpt-image-2-vip";

/** Each call has words of its own, so that none joins the generation of another. */
const wishOf = (call: string) => `${call} [echo:slow ${SECONDS}s], 256x256`;
const turnsOf = (call: string) => [{ role: "user" as const, content: wishOf(call) }];
const imageOf = (call: string) =>
  ({ model: MODEL, prompt: wishOf(call), size: "256x256", response_format: "url" }) as const;

/** One call by one client; resolves with what came, as a text with an address in it, or rejects as the client does. */
interface Wait {
  readonly client: string;
  readonly call: string;
  run(baseURL: string): Promise<string>;
}

function openai(major: 4 | 7, baseURL: string) {
  return new { 4: openai4, 7: openai7 }[major].OpenAI({ apiKey: TEST_KEY, baseURL });
}

const waits: readonly Wait[] = [
  {
    client: "fetch",
    call: "images",
    async run(baseURL) {
      const answer = await fetch(`${baseURL}/images/generations`, {
        method: "POST",
        headers: { authorization: `Bearer ${TEST_KEY}`, "content-type": "application/json" },
        body: JSON.stringify(imageOf("fetch")),
      });
      return `${answer.status} ${await answer.text()}`;
    },
  },
  ...([4, 7] as const).flatMap((major): readonly Wait[] => [
    {
      client: `openai ${major}`,
      call: "images",
      async run(baseURL) {
        const wish = imageOf(`openai ${major} images`);
        const { data } = await openai(major, baseURL).images.generate(wish);
        return data?.[0]?.url ?? "nothing";
      },
    },
    {
      client: `openai ${major}`,
      call: "chat",
      async run(baseURL) {
        const messages = turnsOf(`openai ${major} chat`);
        const answer = await openai(major, baseURL).chat.completions.create({
          model: MODEL,
          messages,
        });
        return answer.choices[0]?.message.content ?? "nothing";
      },
    },
    {
      client: `openai ${major}`,
      call: "chat stream",
      async run(baseURL) {
        const messages = turnsOf(`openai ${major} chat stream`);
        const chunks = await openai(major, baseURL).chat.completions.create({
          model: MODEL,
          messages,
          stream: true,
        });
        let text = "";
        for await (const chunk of chunks) text += chunk.choices[0]?.delta.content ?? "";
        return text;
      },
    },
  ]),
  {
    client: "openai 7",
    call: "images stream",
    async run(baseURL) {
      const { response_format: _, ...wish } = imageOf("openai 7 images stream");
      const events = await openai(7, baseURL).images.generate({ ...wish, stream: true });
      const last = (await Array.fromAsync(events)).at(-1);
      return last?.type === "image_generation.completed" ? "/images/ as base64" : "nothing";
    },
  },
  {
    client: "@langchain/openai 1.6",
    call: "chat",
    async run(baseURL) {
      return String((await langchainModel(baseURL).invoke(wishOf("langchain chat"))).content);
    },
  },
  {
    client: "@langchain/openai 1.6",
    call: "chat stream",
    async run(baseURL) {
      let text = "";
      for await (const { content } of await langchainModel(baseURL).stream(
        wishOf("langchain chat stream"),
      ))
        text += String(content);
      return text;
    },
  },
  {
    client: "ai 7",
    call: "chat",
    async run(baseURL) {
      const { text } = await ai.generateText({
        model: compatible(baseURL),
        prompt: wishOf("ai chat"),
      });
      return text;
    },
  },
  {
    client: "ai 7",
    call: "chat stream",
    async run(baseURL) {
      const { textStream } = ai.streamText({
        model: compatible(baseURL),
        prompt: wishOf("ai chat stream"),
      });
      return (await Array.fromAsync(textStream)).join("");
    },
  },
];

function langchainModel(baseURL: string) {
  return new langchain.ChatOpenAI({ model: MODEL, apiKey: TEST_KEY, configuration: { baseURL } });
}

function compatible(baseURL: string) {
  return createOpenAICompatible({ name: "limner", baseURL, apiKey: TEST_KEY }).chatModel(MODEL);
}

/** Room for all of them at once; with the changes that an operator would make. */
async function openRoomyHouse(config: Partial<Config>): Promise<TestHouse> {
  return await openEchoHouse({ channel: { timeoutMs: 900_000, concurrency: 32 }, config });
}

async function report(wait: Wait, baseURL: string, server: string): Promise<void> {
  const start = performance.now();
  const came = await wait.run(baseURL).catch((error: unknown) => String(error));
  const seconds = Math.round((performance.now() - start) / 1000);
  const end = came.includes("/images/") ? "the picture" : came.slice(0, 160).replaceAll("\n", " ");
  process.stdout.write(`| ${wait.client} | ${wait.call} | ${server} | ${seconds} s | ${end} |\n`);
}

await setup();
process.stdout.write("| Client | Call | Server | After | What came |\n|---|---|---|--:|---|\n");
await using plain = await openRoomyHouse({});
await using kept = await openRoomyHouse({ keepAliveMs: 50_000, patienceMs: 600_000 });
await Promise.all([
  ...waits.map(async (wait) => await report(wait, `${plain.base}/v1`, "as it ships")),
  ...waits
    .filter(({ call }) => !call.endsWith("stream"))
    .map(async (wait) => await report(wait, `${kept.base}/v1`, "kept alive, patience 600 s")),
]);
