import { type Dispatcher, request } from "undici";
import type { ContentAnswer, ContentQuestion } from "../contract/content-rule.ts";
import type { HttpCheckSettings } from "./http-check-settings.ts";
import { readContentAnswer } from "./read-content-answer.ts";

const ANSWER_BYTES_MAX = 64 * 1024;

const OUR_HEADERS = {
  accept: "application/json",
  "accept-encoding": "identity",
  "content-type": "application/json",
  "user-agent": "Limner",
};

interface Way {
  readonly agent: Dispatcher;
  readonly signal: AbortSignal;
}

/** Posts the question; redirects are not followed. Throws an error that says in a few words why there is no judgement. */
export async function askOverHttp(
  question: ContentQuestion,
  { url, headers }: HttpCheckSettings,
  { agent, signal }: Way,
): Promise<ContentAnswer> {
  const { prompt, context, guidance, model, mode, references } = question;
  const answer = await request(url, {
    dispatcher: agent,
    method: "POST",
    headers: { ...OUR_HEADERS, ...headers },
    body: JSON.stringify({ prompt, context, guidance, model, mode, references }),
    signal,
  });
  if (answer.statusCode !== 200) {
    await answer.body.dump({ limit: ANSWER_BYTES_MAX, signal });
    throw new Error(`status ${answer.statusCode}, and only 200 is a judgement`);
  }
  return readContentAnswer(await readText(answer.body));
}

async function readText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body) {
    bytes += piece.length;
    if (bytes > ANSWER_BYTES_MAX) {
      throw new Error(`an answer of more than ${ANSWER_BYTES_MAX} bytes`);
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}
