import type { TestAnswer } from "../../shared/testing/start-test-backend.ts";

/** Answers with a status and a text. */
export function answersWith(
  status: number,
  text: string,
  headers: Record<string, string> = {},
): TestAnswer {
  return (_request, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
  };
}
