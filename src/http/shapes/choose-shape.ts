import type { IncomingHttpHeaders } from "node:http";
import { Fault } from "../../contract/fault.ts";
import type { ChatShape, ChatSwitch } from "../../contract/chat-shape.ts";
import { quoteInput } from "../../kit/quote-input.ts";
import type { AnswerWish } from "../readers/reading.ts";
import { isSdk } from "./is-sdk.ts";

/** How a chat answer looks; the Images routes have one shape of their own, `images`. */
export type ShapeName = ChatShape | "modalities";

/** What decides the shape, as far as the request knows it. */
export interface ShapeSignals {
  /** From the header `X-Response-Shape`, else from `?response_shape=`. */
  readonly asked: ShapeName | undefined;
  /** The request came to the base path for chat software. */
  readonly compatible: boolean;
  readonly headers: IncomingHttpHeaders;
  /** What the operator has set, of the key or of the model. */
  readonly chatSwitch: ChatSwitch;
  /** Texts in the `User-Agent` by which the operator knows further SDKs. */
  readonly sdkUserAgents: readonly string[];
  readonly wish: AnswerWish;
}

const NAMES: readonly ShapeName[] = ["documented", "superset", "modalities"];

/**
 * What the caller says counts first, most plainly said before the rest: the shape by name, the body's `modalities`,
 * the base path. Then comes the operator's switch, and only where it leaves the matter open what looks like an SDK.
 * Undefined where the model's default decides.
 */
export function chooseShape(signals: ShapeSignals): ShapeName | undefined {
  const { asked, compatible, chatSwitch, wish } = signals;
  if (asked !== undefined) {
    return asked;
  }
  if (wish.imageModality) {
    return "modalities";
  }
  if (compatible) {
    return "superset";
  }
  return chatSwitch === "auto" ? guessShape(signals) : chatSwitch;
}

function guessShape({ headers, sdkUserAgents, wish }: ShapeSignals): ShapeName | undefined {
  return isSdk(headers, sdkUserAgents) || wish.chatParameters ? "superset" : undefined;
}

/** Throws `invalid_request` for a name that is no shape. */
export function readShapeName(
  headers: IncomingHttpHeaders,
  query: { readonly response_shape?: string },
): ShapeName | undefined {
  const asked = String(headers["x-response-shape"] ?? query.response_shape ?? "");
  if (asked === "") {
    return undefined;
  }
  // Some clients know the shape with `message.images` by this name.
  const name = NAMES.find((candidate) => candidate === (asked === "images" ? "modalities" : asked));
  if (name === undefined) {
    throw new Fault(
      "invalid_request",
      `The response shape must be one of ${NAMES.join(", ")}, not ${quoteInput(asked)}.`,
      {
        param: "response_shape",
      },
    );
  }
  return name;
}
