import type { CodeCall, CodePicture, WrittenCode } from "./code-call.ts";
import { answerOf, extensionOf, filesOf, pathOf, toBody } from "./to-body.ts";
import { verbatim, writeLiteral, type Literal } from "./write-literal.ts";

/** For a POSIX shell with curl; base64 is taken out of the answer by what every Unix has. */
export function writeCurl(call: CodeCall): WrittenCode {
  const files = filesOf(call);
  const request =
    files.length === 0
      ? writeJson(call)
      : call.surface === "chat"
        ? writeHeredoc(call)
        : writeForm(call);
  const [first = "", ...rest] = request.head;
  const options = [first, ...rest, ...(call.answer === "base64" ? ["-o answer.json"] : [])];
  const lines = [`curl ${call.origin}${pathOf(call)}`, ...options.map((option) => `  ${option}`)];
  const encode =
    call.surface === "chat"
      ? files.map(({ name, variable }) => `${variable}=$(base64 < ${name} | tr -d '\\n')\n`)
      : [];
  return {
    code: [
      ...encode,
      `${lines.join(" \\\n")}${request.last}\n`,
      ...(call.answer === "base64" ? [writeDecoding(call)] : []),
    ].join(""),
    language: "sh",
    notes: [],
  };
}

interface CurlRequest {
  /** Options, one on each line. */
  readonly head: readonly string[];
  /** What follows the last of them. */
  readonly last: string;
}

function headersOf({ idempotencyKey }: CodeCall, isJson: boolean): readonly string[] {
  return [
    `-H "Authorization: Bearer $LIMNER_API_KEY"`,
    ...(isJson ? [`-H "Content-Type: application/json"`] : []),
    `-H "Idempotency-Key: ${idempotencyKey}"`,
  ];
}

function writeJson(call: CodeCall): CurlRequest {
  const body = writeLiteral(toBody(call, addressOf), { style: "json", indent: 2, spread: true });
  return { head: [...headersOf(call, true), `-d '${body}'`], last: "" };
}

/** Bytes of pictures are too long for an argument, so the body comes by standard input. */
function writeHeredoc(call: CodeCall): CurlRequest {
  const body = writeLiteral(toBody(call, addressOf), {
    style: "heredoc",
    indent: 0,
    spread: true,
  });
  return { head: [...headersOf(call, true), "-d @-"], last: ` << JSON\n${body}\nJSON` };
}

function writeForm(call: CodeCall): CurlRequest {
  const { model, prompt, settings, count, pictures } = call;
  const fields = { model, prompt, ...settings, ...(count === 1 ? {} : { n: count }) };
  const texts = Object.entries({ ...fields, ...answerOf(call) }).map(
    ([name, value]) => `--form-string ${quoteArgument(`${name}=${value}`)}`,
  );
  return {
    head: [
      ...headersOf(call, false),
      ...texts,
      ...pictures.map((picture) =>
        picture.kind === "file"
          ? `-F 'image[]=@${picture.name}'`
          : `--form-string ${quoteArgument(`image[]=${picture.url}`)}`,
      ),
    ],
    last: "",
  };
}

function addressOf(picture: CodePicture): Literal {
  return picture.kind === "url"
    ? picture.url
    : verbatim(`"data:image/jpeg;base64,$${picture.variable}"`);
}

/** Bare where the shell would leave it alone. */
function quoteArgument(text: string): string {
  return /^[\w./:=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** Of chat it begins with `data:image/png;base64,`, which `cut` leaves out; bare base64 has no comma. */
function writeDecoding(call: CodeCall): string {
  const found = `grep -o '"b64_json":"[^"]*"' answer.json | cut -d '"' -f 4 | cut -d , -f 2`;
  const extension = extensionOf(call);
  return call.count === 1
    ? `${found} |\n  base64 --decode > picture.${extension}\n`
    : [
        "n=0",
        `${found} |`,
        "  while read -r picture; do",
        "    n=$((n + 1))",
        `    printf %s "$picture" | base64 --decode > "picture-$n.${extension}"`,
        "  done\n",
      ].join("\n");
}
