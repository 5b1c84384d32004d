import { describe, expect, it } from "vitest";
import { composeReply } from "./compose-reply.ts";
import { cutTitle } from "./cut-title.ts";
import { readTextCall } from "./read-text-call.ts";

const HISTORY =
  "### Chat History:\n<chat_history>\nUSER: An old lighthouse by the sea at dusk, photorealistic\nASSISTANT: ![image](https://x/y.png)\n</chat_history>";

function replyTo(messages: readonly object[], more: object = {}): string {
  const call = readTextCall({ model: "m", messages, ...more });
  return call === undefined ? "a picture" : composeReply(call);
}

const task = (words: string) =>
  replyTo([{ role: "user", content: `### Task:\n${words}\n${HISTORY}` }]);

describe("the words of an answer to a hidden request", () => {
  it.each([
    [
      'JSON format: { "title": "your concise title here" }',
      { title: "An old lighthouse by the sea at dusk" },
    ],
    ['JSON format: { "tags": ["tag1", "tag2"] }', { tags: [] }],
    ['JSON format: { "follow_ups": ["Question 1?"] }', { follow_ups: [] }],
    ['Strictly return in JSON format: \n{\n  "queries": ["query1"]\n}', { queries: [] }],
    ['If unsure, return: `{ "text": "" }`.', { text: "" }],
    [
      'Strictly return in JSON format:\n{\n    "prompt": "Your description."\n}',
      { prompt: "An old lighthouse by the sea at dusk, photorealistic" },
    ],
  ])("are the JSON that Open WebUI shows: %s", (words, wanted) => {
    expect(JSON.parse(task(words))).toEqual(wanted);
  });

  it("give Open WebUI what was asked for last to draw from, all its lines", () => {
    const history =
      "USER: a fox\nASSISTANT: ![image](x)\nUSER: now a castle\nby night\nASSISTANT: …";
    const words = `### Task:\n{"prompt": "…"}\n<chat_history>\n${history}\n</chat_history>`;
    expect(JSON.parse(replyTo([{ role: "user", content: words }]))).toEqual({
      prompt: "now a castle\nby night",
    });
  });

  it("call no tool, and show a face, where that is asked", () => {
    const choose =
      "Available Tools: []\n\nYour task is to choose and return the correct tool(s) from the list";
    const said = [
      { role: "system", content: choose },
      { role: "user", content: "Query: a fox" },
    ];
    expect(replyTo(said)).toBe('{"tool_calls":[]}');
    const face = "Your task is to reflect the speaker's likely facial expression through an emoji.";
    expect(replyTo([{ role: "user", content: face }])).toBe("🎨");
  });

  it.each([
    [
      "Provide a concise, 5-word-or-less title for the conversation.\n\nConversation:\nUser: a red kite\nAI: done",
      "a red kite",
    ],
    [
      "Based on the chat history, give this conversation a name.\nHere's the conversation:\n\n```\na red kite\n\n---------\n\n![image](x)\n```",
      "a red kite",
    ],
  ])("are the first line of the conversation that is quoted", (content, title) => {
    expect(replyTo([{ role: "user", content }])).toBe(title);
  });

  it("are the first user line of the conversation that goes before", () => {
    const naming = "Please generate a four to five word title summarizing our conversation";
    const turns = [
      { role: "user", content: "a red kite\nover the sea" },
      { role: "assistant", content: "![image](x)" },
      { role: "user", content: naming },
    ];
    expect(replyTo(turns)).toBe("a red kite");
  });

  it("answer a ping", () => {
    expect(replyTo([{ role: "user", content: " Ping" }], { max_tokens: 5 })).toBe("pong");
  });

  it("fit a schema", () => {
    const schema = {
      type: "object",
      properties: {
        language: { type: "string", enum: ["English", "German"] },
        title: { anyOf: [{ type: "string" }, { type: "null" }] },
        tags: { type: "array", items: { type: "string" } },
        score: { type: ["number", "null"] },
        sure: { type: "boolean" },
        more: { $ref: "#/$defs/more" },
      },
    };
    const format = { type: "json_schema", json_schema: { name: "t", schema } };
    const said = replyTo([{ role: "user", content: "a red kite" }], { response_format: format });
    expect(JSON.parse(said)).toEqual({
      language: "English",
      title: "a red kite",
      tags: [],
      score: 0,
      sure: false,
      more: null,
    });
    const any = { response_format: { type: "json_object" } };
    expect(replyTo([{ role: "user", content: "a red kite" }], any)).toBe('{"title":"a red kite"}');
  });
});

describe("a title", () => {
  it.each([
    ["  # A *red* kite, over the sea.", "A red kite, over the sea"],
    ["make ![image](https://x/y.png) bluer https://x/z.png", "make bluer"],
    ["![image](data:image/png;base64,AAAA)", "Picture"],
    ["one two three four five six seven eight nine ten", "one two three four five six seven eight"],
    ["灯塔".repeat(40), "灯塔".repeat(20)],
    ["", "Picture"],
  ])("of %j is %j", (line, title) => {
    expect(cutTitle(line)).toBe(title);
  });
});
