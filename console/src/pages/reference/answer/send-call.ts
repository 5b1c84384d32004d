import { findBase64 } from "../../../workers/find-base64.ts";
import { decodeAnswer } from "../../../threads/decode-answer.ts";
import type { Call } from "../request/to-call.ts";
import { createEventLines } from "./event-lines.ts";
import { findPictureUrls } from "./find-picture-urls.ts";
import { layOutJson } from "./lay-out-json.ts";
import { nameAnswerKind } from "./name-answer-kind.ts";
import { nameBase64, shortenBase64 } from "./shorten-base64.ts";
import type { ShownAnswer } from "./shown-answer.ts";

/** More than any answer of ours; beyond it reading stops. */
const BYTES_MAX = 400_000_000;
const SHOWN_CHARACTERS = 200_000;

export interface SendOptions {
  readonly signal: AbortSignal;
  /** Told when the head is there, and of events as they come. */
  readonly onPart: (answer: ShownAnswer) => void;
  /** Keeps a picture to be shown and says under which address. */
  readonly keepPicture: (picture: Blob) => string;
}

/** Sends a request and reads its answer to the end, whatever its status. */
export async function sendCall(call: Call, options: SendOptions): Promise<ShownAnswer> {
  const started = performance.now();
  const response = await fetch(call.path, {
    method: call.method,
    headers: call.headers,
    body: call.body,
    credentials: "same-origin",
    cache: "no-store",
    signal: options.signal,
  });
  const head: ShownAnswer = {
    status: response.status,
    headMs: performance.now() - started,
    wholeMs: null,
    bytes: 0,
    headers: [...response.headers],
    kind: nameAnswerKind(response.status, response.headers.get("content-type")),
    text: "",
    pictures: [],
    isCut: false,
  };
  options.onPart(head);
  const read = await readBody(response, head, options);
  const shown = await showBody(read, head, options);
  return { ...head, ...shown, bytes: read.bytes, wholeMs: performance.now() - started };
}

interface ReadBody {
  readonly blob: Blob;
  readonly bytes: number;
  /** Of events, the lines as they were shown. */
  readonly lines: string;
  readonly isCut: boolean;
}

async function readBody(
  response: Response,
  head: ShownAnswer,
  { onPart }: SendOptions,
): Promise<ReadBody> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const decoder = new TextDecoder();
  const events = createEventLines();
  const isEvents = head.kind === "events";
  let bytes = 0;
  let lines = "";
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    bytes += chunk.byteLength;
    if (isEvents) {
      lines += events.take(decoder.decode(chunk, { stream: true }));
      onPart({ ...head, bytes, ...cut(lines) });
    }
    if (bytes > BYTES_MAX) {
      break;
    }
  }
  lines += isEvents ? events.end() : "";
  return { blob: new Blob(chunks), bytes, lines, isCut: bytes > BYTES_MAX };
}

type Shown = Pick<ShownAnswer, "text" | "pictures" | "isCut">;

async function showBody(read: ReadBody, head: ShownAnswer, options: SendOptions): Promise<Shown> {
  if (head.kind === "empty" || read.bytes === 0) {
    return { text: "", pictures: [], isCut: false };
  }
  if (head.kind === "picture") {
    const type = head.headers.find(([name]) => name === "content-type")?.[1] ?? "image/png";
    const picture = options.keepPicture(new Blob([read.blob], { type }));
    return { text: "", pictures: [picture], isCut: read.isCut };
  }
  const buffer = await read.blob.arrayBuffer();
  const bytes = new Uint8Array(buffer);
  const plain = head.kind === "events" ? read.lines : shortenBase64(withoutBase64(bytes));
  const { text, isCut } = cut(head.kind === "json" ? layOutJson(plain) : plain);
  const inside = /"b64_json"/.test(plain) ? await decodeAnswer(buffer) : [];
  return {
    text,
    isCut: isCut || read.isCut,
    pictures: inside.length > 0 ? inside.map(options.keepPicture) : findPictureUrls(plain),
  };
}

/** The text without the pictures in it, which are found before anything is decoded: they may be a hundred megabytes. */
function withoutBase64(bytes: Uint8Array): string {
  const decoder = new TextDecoder();
  let text = "";
  let at = 0;
  for (const { from, to } of findBase64(bytes)) {
    const begin = decoder.decode(bytes.subarray(from, Math.min(from + 40, to)));
    text += decoder.decode(bytes.subarray(at, from));
    text += to - from > 200 ? nameBase64(begin, to - from) : begin;
    at = to - from > 200 ? to : Math.min(from + 40, to);
  }
  return text + decoder.decode(bytes.subarray(at));
}

function cut(text: string): { readonly text: string; readonly isCut: boolean } {
  const isCut = text.length > SHOWN_CHARACTERS;
  return { text: isCut ? text.slice(0, SHOWN_CHARACTERS) : text, isCut };
}
