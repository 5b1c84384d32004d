import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

interface Question {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A service of the operator that judges content, on a port of its own. */
export interface Judge extends AsyncDisposable {
  readonly url: string;
  readonly questions: readonly Question[];
  /** Questions that are not answered yet, at most, at any time. */
  readonly atOnceMost: number;
}

export async function openJudge(
  answer: (response: ServerResponse, question: Question) => unknown,
): Promise<Judge> {
  const questions: Question[] = [];
  let atOnce = 0;
  let atOnceMost = 0;
  const server = createServer((request, response) => {
    atOnce += 1;
    atOnceMost = Math.max(atOnceMost, atOnce);
    response.once("close", () => {
      atOnce -= 1;
    });
    void text(request).then((body) => {
      const { method = "", headers } = request;
      const question = { method, headers, body: JSON.parse(body) as Record<string, unknown> };
      questions.push(question);
      return answer(response, question);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/check`,
    questions,
    get atOnceMost() {
      return atOnceMost;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
