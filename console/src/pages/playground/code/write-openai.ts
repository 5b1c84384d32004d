import type { CodeCall, CodePicture, WrittenCode } from "./code-call.ts";
import { readFilesAsBase64, writePrint, writeSaving } from "./script-pieces.ts";
import { answerOf, filesOf, pathOf, toBody } from "./to-body.ts";
import { quoteText, verbatim, writeLiteral, type Literal } from "./write-literal.ts";

const STYLE = "js";

/** With the package `openai`. */
export function writeOpenai(call: CodeCall): WrittenCode {
  const files = filesOf(call);
  // `images.edit` sends bytes alone; a request with an address goes out as it is.
  const isUpload = call.surface === "images" && files.length === call.pictures.length;
  const isEdit = isUpload && files.length > 0;
  const fileNames = [
    ...(files.length > 0 && !isEdit ? ["readFile"] : []),
    ...(call.answer === "base64" ? ["writeFile"] : []),
  ];
  const body = isEdit ? toUpload(call) : toBody(call, addressOf);
  const code = [
    ...(isEdit ? [`import { createReadStream } from "node:fs";`] : []),
    ...(fileNames.length === 0
      ? []
      : [`import { ${fileNames.join(", ")} } from "node:fs/promises";`]),
    `import OpenAI from "openai";`,
    "",
    ...(isEdit ? [] : readFilesAsBase64(call)),
    "const client = new OpenAI({",
    `  baseURL: ${quoteText(`${call.origin}/v1`, STYLE)},`,
    "  apiKey: process.env.LIMNER_API_KEY,",
    "});",
    ...writeCalling(call, body),
    ...(call.answer === "base64"
      ? writeSaving(call)
      : call.count === 1
        ? [writePrint("answer.data[0].url")]
        : [`for (const { url } of answer.data) ${writePrint("url")}`]),
    "",
  ].join("\n");
  return { code, language: "js", notes: [] };
}

function writeCalling(call: CodeCall, body: Literal): readonly string[] {
  const headers = `headers: { "Idempotency-Key": ${quoteText(call.idempotencyKey, STYLE)} }`;
  const isPlain = call.surface === "images" && call.pictures.some(({ kind }) => kind === "url");
  if (isPlain) {
    return [
      `const answer = await client.post("${pathOf(call).replace("/v1", "")}", {`,
      `  body: ${writeLiteral(body, { style: STYLE, indent: 2, spread: true })},`,
      `  ${headers},`,
      "});",
    ];
  }
  const method =
    call.surface === "chat"
      ? "chat.completions.create"
      : call.pictures.length === 0
        ? "images.generate"
        : "images.edit";
  return [
    `const answer = await client.${method}(`,
    `  ${writeLiteral(body, { style: STYLE, indent: 2, spread: true })},`,
    `  { ${headers} },`,
    ");",
  ];
}

function toUpload(call: CodeCall): Readonly<Record<string, Literal>> {
  const { model, prompt, settings, count } = call;
  const streams = filesOf(call).map(({ name }) => verbatim(`createReadStream("${name}")`));
  return {
    model,
    prompt,
    image: streams,
    ...settings,
    ...(count === 1 ? {} : { n: count }),
    ...answerOf(call),
  };
}

function addressOf(picture: CodePicture): Literal {
  return picture.kind === "url"
    ? picture.url
    : verbatim(`\`data:image/jpeg;base64,\${${picture.variable}}\``);
}
