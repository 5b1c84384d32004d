import { Fault } from "../../contract/fault.ts";
import type { Upstream } from "../shared/upstream.ts";

/** Answers that come from something that has no list of models, but that answers. */
const NO_LIST = /^(?:404|405|501)\b/;

/**
 * Asks for the list of models, which costs nothing. A backend without one is reachable all the same. A web page in place of the
 * list is what gateways answer below a wrong address, with status 200.
 */
export async function probeModels(upstream: Upstream, signal: AbortSignal): Promise<void> {
  try {
    await using answer = await upstream.send({
      method: "GET",
      path: "/models",
      signal,
      isFree: true,
    });
    if (String(answer.headers["content-type"]).startsWith("text/html")) {
      throw new Fault(
        "no_channel",
        "The backend answers with a web page where its API should be; most base URLs end in /v1.",
        { outcome: "unpaid", misconfigured: true },
      );
    }
  } catch (error) {
    if (error instanceof Fault && NO_LIST.test(String(error.cause))) {
      return;
    }
    throw error;
  }
}
