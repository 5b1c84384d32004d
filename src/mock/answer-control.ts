import type { IncomingMessage } from "node:http";
import { Fault } from "../contract/fault.ts";
import type { Reply } from "./answer-plan.ts";
import type { CallBook } from "./create-call-book.ts";
import type { ModeSwitch, ModeWishes } from "./create-mode-switch.ts";
import { readJson } from "./read-body.ts";
import { jsonReply } from "./write-reply.ts";

const BODY_BYTES_MAX = 1024 * 1024;

export interface ControlHands {
  readonly modes: ModeSwitch;
  readonly book: CallBook;
}

/** `/mock/calls` and `/mock/mode`: what was asked, and what the next requests meet. */
export async function answerControl(
  request: IncomingMessage,
  path: string,
  { modes, book }: ControlHands,
): Promise<Reply> {
  switch (`${request.method} ${path}`) {
    case "GET /mock/calls":
      return jsonReply(200, book.read());
    case "DELETE /mock/calls":
      book.forget();
      return jsonReply(200, { forgotten: true });
    case "PUT /mock/mode": {
      const { mode, ...wishes } = readWish(await readJson(request, BODY_BYTES_MAX));
      modes.set(mode, wishes);
      return jsonReply(200, { mode, ...wishes });
    }
    case "DELETE /mock/mode":
      modes.reset();
      return jsonReply(200, { mode: "as at the start" });
    default:
      throw new Fault(
        "not_found",
        "There are GET and DELETE /mock/calls, PUT and DELETE /mock/mode.",
      );
  }
}

function readWish(body: unknown): ModeWishes & { readonly mode: string } {
  const { mode, times, models, ...others } = (
    typeof body === "object" && body !== null ? body : {}
  ) as Readonly<Record<string, unknown>>;
  const isTimes = times === undefined || typeof times === "number";
  const isModels = models === undefined || typeof models === "boolean";
  if (typeof mode !== "string" || !isTimes || !isModels || Object.keys(others).length > 0) {
    throw new Fault(
      "invalid_request",
      'The body must be like {"mode":"status 503","times":2,"models":false}; only mode is needed.',
      { param: "mode" },
    );
  }
  return { mode, ...(times !== undefined && { times }), ...(models !== undefined && { models }) };
}
