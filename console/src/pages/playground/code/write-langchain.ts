import type { CodeCall, CodePicture, WrittenCode } from "./code-call.ts";
import { readFilesAsBase64, writePrint } from "./script-pieces.ts";
import { answerOf, extensionOf, filesOf, toMessages } from "./to-body.ts";
import { quoteText, verbatim, writeLiteral, type Literal } from "./write-literal.ts";

const STYLE = "js";

/** Whether LangChain's tool for pictures can say it all; it knows words, a size and how many. */
export function hasLangchainTool({ pictures, settings }: CodeCall): boolean {
  const { size: _, ...others } = settings;
  return pictures.length === 0 && Object.keys(others).length === 0;
}

/** With `@langchain/openai`: a chat model, or its tool for pictures. */
export function writeLangchain(call: CodeCall): WrittenCode {
  return call.surface === "images" ? writeTool(call) : writeChat(call);
}

function writeChat(call: CodeCall): WrittenCode {
  const settings = { ...call.settings, ...answerOf(call) };
  const fileNames = [
    ...(filesOf(call).length > 0 ? ["readFile"] : []),
    ...(call.answer === "base64" ? ["writeFile"] : []),
  ];
  const messages = toMessages(call, addressOf);
  const code = [
    ...(fileNames.length === 0
      ? []
      : [`import { ${fileNames.join(", ")} } from "node:fs/promises";`]),
    `import { ChatOpenAI } from "@langchain/openai";`,
    "",
    ...readFilesAsBase64(call),
    "const model = new ChatOpenAI({",
    `  model: ${quoteText(call.model, STYLE)},`,
    "  apiKey: process.env.LIMNER_API_KEY,",
    `  configuration: { baseURL: ${quoteText(`${call.origin}/v1`, STYLE)} },`,
    ...(Object.keys(settings).length === 0
      ? []
      : [`  modelKwargs: ${writeLiteral(settings, { style: STYLE, indent: 2 })},`]),
    "});",
    "const answer = await model.invoke(",
    `  ${writeLiteral(messages, { style: STYLE, indent: 2, spread: true })},`,
    `  { options: { headers: { "Idempotency-Key": ${quoteText(call.idempotencyKey, STYLE)} } } },`,
    ");",
    ...(call.answer === "url"
      ? [`${writePrint("answer.content")} // ![image](${call.origin}/images/….png)`]
      : [
          "// ![image](data:image/png;base64,…)",
          `const base64 = answer.content.split(",").at(-1).slice(0, -1);`,
          `await writeFile("picture.${extensionOf(call)}", Buffer.from(base64, "base64"));`,
        ]),
    "",
  ].join("\n");
  return { code, language: "js", notes: call.count === 1 ? [] : ["chatDrawsOne"] };
}

/** It asks for each picture by a request of its own, without headers of ours. */
function writeTool(call: CodeCall): WrittenCode {
  const { answer, count, settings } = call;
  const fields = {
    model: call.model,
    apiKey: verbatim("process.env.LIMNER_API_KEY"),
    baseUrl: `${call.origin}/v1`,
    size: settings.size ?? "auto",
    ...(count === 1 ? {} : { n: count }),
    ...(answer === "base64" ? { dallEResponseFormat: "b64_json" } : {}),
  };
  const code = [
    ...(answer === "base64" ? [`import { writeFile } from "node:fs/promises";`] : []),
    `import { DallEAPIWrapper } from "@langchain/openai";`,
    "",
    `const painter = new DallEAPIWrapper(${writeLiteral(fields, { style: STYLE, indent: 0, spread: true })});`,
    `const answer = await painter.invoke(${quoteText(call.prompt, STYLE)});`,
    ...readTool(call),
    "",
  ].join("\n");
  return { code, language: "js", notes: ["separateRequests"] };
}

function readTool(call: CodeCall): readonly string[] {
  const extension = extensionOf(call);
  if (call.answer === "url") {
    return call.count === 1
      ? [`${writePrint("answer")} // the address of the picture`]
      : [`for (const { image_url } of answer) ${writePrint("image_url")}`];
  }
  return call.count === 1
    ? [`await writeFile("picture.${extension}", Buffer.from(answer, "base64"));`]
    : [
        "for (const [n, { image_url }] of answer.entries()) {",
        `  await writeFile(\`picture-\${n + 1}.${extension}\`, Buffer.from(image_url.url, "base64"));`,
        "}",
      ];
}

function addressOf(picture: CodePicture): Literal {
  return picture.kind === "url"
    ? picture.url
    : verbatim(`\`data:image/jpeg;base64,\${${picture.variable}}\``);
}
