import { Fault } from "../contract/fault.ts";
import { answerControl } from "./answer-control.ts";
import { answerModels } from "./answer-models.ts";
import { answerOrder, type OrderHands } from "./answer-order.ts";
import { answerPicture } from "./answer-picture.ts";
import type { ModeSwitch } from "./create-mode-switch.ts";
import type { MockExchange } from "./mock-exchange.ts";
import type { MockRoute } from "./mock-order.ts";
import { sendAnswer, toAnswer } from "./send-answer.ts";

export interface RouteHands extends OrderHands {
  readonly modes: ModeSwitch;
  readonly apiKey: string | undefined;
}

const DRAWING_ROUTES: ReadonlyMap<string, MockRoute> = new Map([
  ["/v1/images/generations", "generations"],
  ["/v1/images/edits", "edits"],
  ["/v1/chat/completions", "chat"],
]);

/** Takes a request to what answers it. Throws a Fault for what there is not. */
export async function routeExchange(exchange: MockExchange, hands: RouteHands): Promise<void> {
  const { request, call } = exchange;
  const { method, path } = call;
  if (path.startsWith("/mock/")) {
    await sendAnswer(exchange, toAnswer(await answerControl(request, path, hands)));
    return;
  }
  if (method === "GET" && path.startsWith("/pictures/")) {
    await answerPicture(exchange, path, hands.painter);
    return;
  }
  authorise(exchange, hands.apiKey);
  if (method === "GET" && path === "/v1/models") {
    await answerModels(exchange, hands.modes.take("models"));
    return;
  }
  const route = DRAWING_ROUTES.get(path);
  if (route === undefined) {
    throw new Fault(
      "not_found",
      `There is no ${method} ${path.slice(0, 80)} here. The mock knows GET /v1/models and POST to ${[...DRAWING_ROUTES.keys()].join(", ")}.`,
    );
  }
  if (method !== "POST") {
    throw new Fault("method_not_allowed", `${path} takes POST.`, { headers: { allow: "POST" } });
  }
  const mode = hands.modes.take("drawing");
  const { host } = request.headers;
  await answerOrder(exchange, { route, mode, origin: `http://${host ?? "127.0.0.1"}` }, hands);
}

function authorise({ request }: MockExchange, apiKey: string | undefined): void {
  if (apiKey !== undefined && request.headers.authorization !== `Bearer ${apiKey}`) {
    throw new Fault("invalid_api_key", "Incorrect API key provided.");
  }
}
