import type { FastifyRequest } from "fastify";
import { callerOf } from "../authenticate.ts";
import { isJsonBody } from "../bodies/accept-json-bodies.ts";
import { chatSwitchOf } from "../chat-switch.ts";
import { cameByCompatBase } from "../compat-base.ts";
import type { HttpParts } from "../http-parts.ts";
import { readModel } from "../readers/read-model.ts";
import type { ShapeName } from "../shapes/choose-shape.ts";
import { readTextCall, type TextCall } from "./read-text-call.ts";

/** A hidden request that is to be answered with words, and the model that it was sent to. */
export interface FoundTextCall extends TextCall {
  readonly model: string;
}

/**
 * The hidden text request that a chat request is; undefined where a picture is to be drawn: for who names the
 * documented shape, by hand or by the operator's switch, and where the model answers no text calls. The body is
 * left as it is. Throws `model_not_found`, `model_not_allowed`.
 */
export async function findTextCall(
  { request, asked }: { readonly request: FastifyRequest; readonly asked: ShapeName | undefined },
  { limner }: Pick<HttpParts, "limner">,
): Promise<FoundTextCall | undefined> {
  const { body } = request;
  if (asked === "documented" || !isJsonBody(body)) {
    return undefined;
  }
  const call = readTextCall(body.value);
  if (call === undefined) {
    return undefined;
  }
  const caller = callerOf(request);
  const { model } = await limner.model(readModel(body.value), caller);
  const isSwitched = chatSwitchOf(caller, model) === "documented";
  const isPlain = isSwitched && asked === undefined && !cameByCompatBase(request);
  return model.textCalls && !isPlain ? { ...call, model: model.id } : undefined;
}
