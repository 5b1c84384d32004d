import type { TestAnswer } from "../../shared/testing/start-test-backend.ts";
import { readFixture } from "./read-fixture.ts";

/** Answers with one of `__fixtures__`. */
export function answersFixture(name: string, status = 200): TestAnswer {
  return async (request, response) => {
    const text = await readFixture(name, `http://${request.headers.host}`);
    response.writeHead(status, { "content-type": "application/json; charset=UTF-8" }).end(text);
  };
}
