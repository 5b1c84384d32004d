import type { CodeCall, CodePicture, WrittenCode } from "./code-call.ts";
import { readFilesAsBase64, writePrint, writeSaving } from "./script-pieces.ts";
import { answerOf, filesOf, pathOf, toBody } from "./to-body.ts";
import { quoteText, verbatim, writeLiteral, type Literal } from "./write-literal.ts";

const STYLE = "js";

/** With the `fetch` that Node brings along. */
export function writeNode(call: CodeCall): WrittenCode {
  const isForm = call.surface === "images" && filesOf(call).length > 0;
  const fileNames = [
    ...(!isForm && filesOf(call).length > 0 ? ["readFile"] : []),
    ...(call.answer === "base64" ? ["writeFile"] : []),
  ];
  const imports = [
    ...(isForm ? [`import { openAsBlob } from "node:fs";`] : []),
    ...(fileNames.length === 0
      ? []
      : [`import { ${fileNames.join(", ")} } from "node:fs/promises";`]),
  ];
  const code = [
    ...imports,
    ...(imports.length === 0 ? [] : [""]),
    ...(isForm ? writeForm(call) : readFilesAsBase64(call)),
    `const response = await fetch(${quoteText(call.origin + pathOf(call), STYLE)}, {`,
    `  method: "POST",`,
    "  headers: {",
    "    Authorization: `Bearer ${process.env.LIMNER_API_KEY}`,",
    ...(isForm ? [] : [`    "Content-Type": "application/json",`]),
    `    "Idempotency-Key": ${quoteText(call.idempotencyKey, STYLE)},`,
    "  },",
    isForm
      ? "  body: form,"
      : `  body: JSON.stringify(${writeLiteral(toBody(call, addressOf), { style: STYLE, indent: 2, spread: true })}),`,
    "});",
    "const answer = await response.json();",
    "if (!response.ok) throw new Error(answer.error.message);",
    ...writeReading(call),
    "",
  ].join("\n");
  return { code, language: "js", notes: [] };
}

function addressOf(picture: CodePicture): Literal {
  return picture.kind === "url"
    ? picture.url
    : verbatim(`\`data:image/jpeg;base64,\${${picture.variable}}\``);
}

function writeForm(call: CodeCall): readonly string[] {
  const { model, prompt, settings, count, pictures } = call;
  const fields = {
    model,
    prompt,
    ...settings,
    ...(count === 1 ? {} : { n: count }),
    ...answerOf(call),
  };
  return [
    "const form = new FormData();",
    ...Object.entries(fields).map(
      ([name, value]) => `form.set("${name}", ${quoteText(String(value), STYLE)});`,
    ),
    ...pictures.map((picture) =>
      picture.kind === "file"
        ? `form.append("image[]", await openAsBlob("${picture.name}"), "${picture.name}");`
        : `form.append("image[]", ${quoteText(picture.url, STYLE)});`,
    ),
    "",
  ];
}

function writeReading(call: CodeCall): readonly string[] {
  if (call.answer === "url") {
    return call.count === 1
      ? [writePrint("answer.data[0].url")]
      : [`for (const { url } of answer.data) ${writePrint("url")}`];
  }
  return writeSaving(call);
}
