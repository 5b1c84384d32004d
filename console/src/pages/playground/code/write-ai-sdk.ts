import type { CodeCall, CodeNote, CodePicture, WrittenCode } from "./code-call.ts";
import { writePrint } from "./script-pieces.ts";
import { answerOf, extensionOf, filesOf } from "./to-body.ts";
import { quoteText, verbatim, writeLiteral, type Literal } from "./write-literal.ts";

const STYLE = "js";

/** With `ai` and `@ai-sdk/openai-compatible`. */
export function writeAiSdk(call: CodeCall): WrittenCode {
  return call.surface === "images" ? writeImages(call) : writeChat(call);
}

function writeChat(call: CodeCall): WrittenCode {
  const { seed, temperature, ...others } = call.settings;
  const options = { ...others, ...answerOf(call) };
  const [only, ...more] = call.messages;
  const isPlain = more.length === 0 && typeof only?.content === "string";
  const asked: Literal = {
    model: verbatim(`limner(${quoteText(call.model, STYLE)})`),
    ...(isPlain ? { prompt: call.prompt } : { messages: toMessages(call) }),
    ...(seed === undefined ? {} : { seed }),
    ...(temperature === undefined ? {} : { temperature }),
    ...(Object.keys(options).length === 0 ? {} : { providerOptions: { limner: options } }),
    headers: { "Idempotency-Key": call.idempotencyKey },
  };
  const needsAddresses = call.pictures.some(({ kind }) => kind === "url") && !isConversation(call);
  const code = [
    ...writeImports(call, "generateText"),
    ...writeProvider(call, needsAddresses),
    `const { text } = await generateText(${writeLiteral(asked, { style: STYLE, indent: 0, spread: true })});`,
    ...(call.answer === "url"
      ? [`${writePrint("text")} // ![image](${call.origin}/images/….png)`]
      : [
          "// ![image](data:image/png;base64,…)",
          `const base64 = text.split(",").at(-1).slice(0, -1);`,
          `await writeFile("picture.${extensionOf(call)}", Buffer.from(base64, "base64"));`,
        ]),
    "",
  ].join("\n");
  return { code, language: "js", notes: [] };
}

function writeImages(call: CodeCall): WrittenCode {
  const { size, ...others } = call.settings;
  const { count, pictures } = call;
  const asked: Literal = {
    model: verbatim(`limner.imageModel(${quoteText(call.model, STYLE)})`),
    prompt:
      pictures.length === 0 ? call.prompt : { text: call.prompt, images: pictures.map(toBytes) },
    ...(size === undefined ? {} : { size: verbatim(quoteText(size, STYLE)) }),
    ...(count === 1 ? {} : { n: count }),
    ...(Object.keys(others).length === 0 ? {} : { providerOptions: { limner: others } }),
    headers: { "Idempotency-Key": call.idempotencyKey },
  };
  const extension = extensionOf(call);
  const fetched = pictures.some(({ kind }) => kind === "url");
  const notes: readonly CodeNote[] = [
    ...(call.answer === "url" ? ["answersBytes" as const] : []),
    ...(fetched ? ["sendsBytes" as const] : []),
  ];
  const code = [
    ...writeImports(call, "generateImage"),
    ...writeProvider(call, false),
    ...(fetched
      ? ["const load = async (url) => new Uint8Array(await (await fetch(url)).arrayBuffer());"]
      : []),
    `const { ${count === 1 ? "image" : "images"} } = await generateImage(${writeLiteral(asked, { style: STYLE, indent: 0, spread: true })});`,
    ...(count === 1
      ? [`await writeFile("picture.${extension}", image.uint8Array);`]
      : [
          "for (const [n, image] of images.entries()) {",
          `  await writeFile(\`picture-\${n + 1}.${extension}\`, image.uint8Array);`,
          "}",
        ]),
    "",
  ].join("\n");
  return { code, language: "js", notes };
}

function writeImports(call: CodeCall, use: string): readonly string[] {
  const fileNames = [
    ...(filesOf(call).length > 0 ? ["readFile"] : []),
    ...(call.answer === "base64" || call.surface === "images" ? ["writeFile"] : []),
  ];
  return [
    ...(fileNames.length === 0
      ? []
      : [`import { ${fileNames.join(", ")} } from "node:fs/promises";`]),
    `import { createOpenAICompatible } from "@ai-sdk/openai-compatible";`,
    `import { ${use} } from "ai";`,
    "",
  ];
}

function writeProvider(call: CodeCall, needsAddresses: boolean): readonly string[] {
  return [
    "const limner = createOpenAICompatible({",
    `  name: "limner",`,
    `  baseURL: ${quoteText(`${call.origin}/v1`, STYLE)},`,
    "  apiKey: process.env.LIMNER_API_KEY,",
    // Without it the SDK fetches them itself, and it refuses addresses of this machine.
    ...(needsAddresses
      ? [`  supportedUrls: () => ({ "image/*": [/^https?:/] }), // addresses are sent as they are`]
      : []),
    "});",
  ];
}

function toMessages({ messages }: CodeCall): readonly Literal[] {
  return messages.map(({ role, content }) => ({
    role,
    content:
      typeof content === "string"
        ? content
        : content.map((part) =>
            "text" in part
              ? { type: "text", text: part.text }
              : { type: "image", image: toImage(part.picture) },
          ),
  }));
}

/** The pictures stand in the words of the assistant. */
function isConversation({ messages }: CodeCall): boolean {
  return messages.length > 1;
}

function toImage(picture: CodePicture): Literal {
  return picture.kind === "url"
    ? verbatim(`new URL(${quoteText(picture.url, STYLE)})`)
    : verbatim(`await readFile("${picture.name}")`);
}

function toBytes(picture: CodePicture): Literal {
  return picture.kind === "url"
    ? verbatim(`await load(${quoteText(picture.url, STYLE)})`)
    : verbatim(`await readFile("${picture.name}")`);
}
