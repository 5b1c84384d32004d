import type { CodeCall, CodePicture, WrittenCode } from "./code-call.ts";
import { answerOf, extensionOf, filesOf, pathOf, toBody } from "./to-body.ts";
import { quoteText, verbatim, writeLiteral, type Literal } from "./write-literal.ts";

const STYLE = "python";
/** The server waits 290 seconds for a picture before it says that it is still drawing. */
const TIMEOUT_S = 300;

/** With `requests`, which is what most Python programs have. */
export function writePython(call: CodeCall): WrittenCode {
  const isForm = call.surface === "images" && filesOf(call).length > 0;
  const needsBase64 = call.answer === "base64" || (filesOf(call).length > 0 && !isForm);
  const code = [
    ...(needsBase64 ? ["import base64"] : []),
    "import os",
    "",
    "import requests",
    "",
    `key = os.environ["LIMNER_API_KEY"]`,
    ...(isForm ? [] : readFiles(call)),
    "response = requests.post(",
    `    ${quoteText(call.origin + pathOf(call), STYLE)},`,
    "    headers={",
    `        "Authorization": f"Bearer {key}",`,
    `        "Idempotency-Key": ${quoteText(call.idempotencyKey, STYLE)},`,
    "    },",
    ...(isForm
      ? writeForm(call)
      : [
          `    json=${writeLiteral(toBody(call, addressOf), { style: STYLE, indent: 4, spread: true })},`,
        ]),
    `    timeout=${TIMEOUT_S},`,
    ")",
    "response.raise_for_status()",
    ...writeReading(call),
    "",
  ].join("\n");
  return { code, language: "python", notes: [] };
}

function readFiles(call: CodeCall): readonly string[] {
  return filesOf(call).flatMap(({ name, variable }) => [
    `with open(${quoteText(name, STYLE)}, "rb") as file:`,
    `    ${variable} = base64.b64encode(file.read()).decode()`,
  ]);
}

function addressOf(picture: CodePicture): Literal {
  return picture.kind === "url"
    ? picture.url
    : verbatim(`"data:image/jpeg;base64," + ${picture.variable}`);
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
    `    data=${writeLiteral(fields, { style: STYLE, indent: 4, spread: true })},`,
    "    files=[",
    ...pictures.map((picture) =>
      picture.kind === "file"
        ? `        ("image[]", open(${quoteText(picture.name, STYLE)}, "rb")),`
        : `        ("image[]", (None, ${quoteText(picture.url, STYLE)})),`,
    ),
    "    ],",
  ];
}

function writeReading(call: CodeCall): readonly string[] {
  const { answer, count } = call;
  const extension = extensionOf(call);
  if (answer === "url") {
    return count === 1
      ? [`print(response.json()["data"][0]["url"])`]
      : [`for picture in response.json()["data"]:`, `    print(picture["url"])`];
  }
  // Chat puts `data:image/png;base64,` before it.
  const decode = `base64.b64decode(picture["b64_json"].split(",")[-1])`;
  return count === 1
    ? [
        `picture = response.json()["data"][0]`,
        `with open("picture.${extension}", "wb") as file:`,
        `    file.write(${decode})`,
      ]
    : [
        `for n, picture in enumerate(response.json()["data"], 1):`,
        `    with open(f"picture-{n}.${extension}", "wb") as file:`,
        `        file.write(${decode})`,
      ];
}
