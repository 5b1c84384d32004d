import { pause } from "../kit/pause.ts";
import type { AnswerPlan } from "./answer-plan.ts";
import type { CallBook } from "./create-call-book.ts";
import type { Painter } from "./create-painter.ts";
import type { Studio } from "./create-studio.ts";
import type { Drawing } from "./drawing.ts";
import type { MockExchange } from "./mock-exchange.ts";
import type { MockOrder, MockRoute } from "./mock-order.ts";
import type { MockMode } from "./read-mode.ts";
import { readOrder } from "./read-order.ts";
import { readPromptMode } from "./read-prompt-mode.ts";
import { reset, sendAnswer, toAnswer, type Answer } from "./send-answer.ts";
import { writeAnswer } from "./write-answer.ts";

export interface OrderHands {
  readonly studio: Studio;
  readonly painter: Painter;
  readonly book: CallBook;
}

export interface OrderVisit {
  readonly route: MockRoute;
  /** The mode that the switch gave this request; words in the prompt count more. */
  readonly mode: MockMode;
  /** Before the path of a picture: `http://127.0.0.1:4343`. */
  readonly origin: string;
}

/** A request that wants pictures, from its first byte to its last. */
export async function answerOrder(
  exchange: MockExchange,
  { route, mode, origin }: OrderVisit,
  hands: OrderHands,
): Promise<void> {
  const { call, request } = exchange;
  call.mode = mode.name;
  if (mode.plan.sending?.kind === "reset-before") {
    await waitForMode(exchange, mode.plan);
    reset(exchange);
    return;
  }
  const order = await readOrder(request, route);
  note(exchange, order);
  const { name, plan } = readPromptMode(order.prompt) ?? mode;
  call.mode = name;
  const drawing = await takeDrawing(exchange, { order, plan }, hands);
  const answer: Answer =
    plan.reply === undefined
      ? {
          status: 200,
          mediaType: "application/json",
          pieces: await writeAnswer({ order, plan, drawing, painter: hands.painter, origin }),
        }
      : toAnswer(plan.reply);
  await sendAnswer(exchange, answer, plan.sending);
}

async function takeDrawing(
  exchange: MockExchange,
  asked: { readonly order: MockOrder; readonly plan: AnswerPlan },
  { studio, book }: OrderHands,
): Promise<Drawing> {
  const { call } = exchange;
  if (asked.plan.undrawn === true) {
    await waitForMode(exchange, asked.plan);
    return { createdS: Math.floor(Date.now() / 1_000), recipes: [] };
  }
  return studio.draw({
    ...asked,
    key: call.key,
    drawn: (pictures) => book.drawn(call, pictures),
    joined: () => {
      call.joined = true;
    },
  });
}

async function waitForMode({ signal }: MockExchange, { waitMs = 0 }: AnswerPlan): Promise<void> {
  if (waitMs > 0) {
    await pause(waitMs, signal);
  }
}

function note({ call }: MockExchange, order: MockOrder): void {
  call.prompt = order.prompt.slice(0, 200);
  call.size = order.sizeText;
  call.n = order.count;
  call.references = order.references;
  call.mask = order.mask;
}
