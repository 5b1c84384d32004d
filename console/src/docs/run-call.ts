import { colourCode } from "./colour-code.ts";
import { makeElement } from "./make-element.ts";
import type { CurlCall } from "./read-curl.ts";
import { watchScrollers } from "./watch-scrollers.ts";

/** Headers that say what happened. */
const TOLD = [
  "x-generation-id",
  "x-image-size",
  "x-channel",
  "x-warnings",
  "location",
  "x-request-id",
];
const SHOWN_CHARACTERS = 6000;
const PICTURE = /https?:\/\/[^\s"'()\\]+\/images\/[0-9a-f]{32}\.(?:png|jpg|webp)/;
const BASE64 = /[A-Za-z0-9+/]{200,}={0,2}/g;

/** Sends a sample with the reader's key and shows what comes back: status, headers, body, picture. */
export async function runCall(call: CurlCall, key: string, output: HTMLElement): Promise<void> {
  output.replaceChildren(status("Sent. The answer comes when the picture is there."));
  try {
    const answer = await fetch(call.path, {
      method: call.method,
      headers: { ...call.headers, authorization: `Bearer ${key}` },
      ...(call.body === undefined ? {} : { body: call.body }),
    });
    const text = await answer.text();
    output.replaceChildren(...renderAnswer(answer, text));
    colourCode();
    watchScrollers(output);
  } catch {
    output.replaceChildren(
      status(
        "No answer came. If the request arrived, its picture is drawn all the same and stands in the gallery.",
      ),
    );
  }
}

function renderAnswer(answer: Response, text: string): readonly HTMLElement[] {
  const headers = TOLD.flatMap((name) => {
    const value = answer.headers.get(name);
    return value === null ? [] : [`${name}: ${value}`];
  });
  const [picture] = PICTURE.exec(text) ?? [];
  const alt = "The picture that was drawn";
  return [
    status(`${answer.status} ${answer.statusText}`),
    renderBlock(headers.join("\n"), ""),
    renderBlock(shorten(text), answer.headers.get("content-type")?.includes("json") ? "json" : ""),
    ...(picture === undefined ? [] : [makeElement("img", { src: picture, alt })]),
  ];
}

function renderBlock(text: string, language: string): HTMLElement {
  return makeElement(
    "pre",
    { "data-scroll": "Answer" },
    makeElement("code", { "data-language": language }, text),
  );
}

/** Pictures as text are of no use to a reader. */
function shorten(text: string): string {
  const plain = text.replace(
    BASE64,
    (found) => `${found.slice(0, 40)}… (${found.length} characters)`,
  );
  const lines = plain.trimStart().startsWith("{") ? layOut(plain) : plain;
  return lines.length > SHOWN_CHARACTERS ? `${lines.slice(0, SHOWN_CHARACTERS)}\n…` : lines;
}

function layOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    // Something else that begins with a brace: shown as it came.
    return text;
  }
}

function status(text: string): HTMLElement {
  return makeElement("p", { class: "run-status", role: "status" }, text);
}
