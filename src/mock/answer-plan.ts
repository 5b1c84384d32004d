import type { Size } from "../contract/size.ts";

/** Where the pictures stand in an answer; without one the route and `response_format` decide. */
export type AnswerShape =
  | "b64_json"
  | "url"
  | "relative-url"
  | "revised"
  | "reordered"
  | "empty-data"
  | "no-data"
  | "refusal"
  | "markdown-url"
  | "markdown-data"
  | "message-images"
  | "parts";

/** An answer that holds no picture and looks the same on every route. */
export interface Reply {
  readonly status: number;
  readonly mediaType: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How an answer leaves, or does not. */
export type Sending =
  | { readonly kind: "trickle"; readonly ms: number }
  | {
      readonly kind:
        | "truncated"
        | "truncated-chunked"
        | "reset-before"
        | "reset-after"
        | "reset-halfway"
        | "endless"
        | "endless-headers"
        | "hang";
    };

/** What a mode changes of the way of a request; an empty plan is a good answer. Each member is one mode's alone. */
export interface AnswerPlan {
  readonly waitMs?: number;
  /** No work is done, so nothing would be billed. */
  readonly undrawn?: true;
  readonly reply?: Reply;
  readonly toSize?: (asked: Size) => Size;
  readonly toCount?: (asked: number) => number;
  readonly damage?: "cut" | "text";
  readonly base64MiB?: number;
  readonly base64Form?: "prefixed" | "escaped";
  readonly shape?: AnswerShape;
  readonly sending?: Sending;
}
