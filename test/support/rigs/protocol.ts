import type { Size } from "../../../src/contract/size.ts";

export interface ProtocolRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly body: Buffer;
}

export interface ProtocolOrder {
  readonly prompt: string;
  readonly size: Size;
  readonly count: number;
}

/** What is a backend's own, of a protocol that the mock does not speak: a reply is whatever is sent as JSON. */
export interface Protocol {
  isOrder(request: Pick<ProtocolRequest, "method" | "path">): boolean;
  readOrder(request: ProtocolRequest): ProtocolOrder;
  /** The good answer to an order; no pictures: what stands there when none came of it. */
  toAnswer(pictures: readonly Buffer[]): unknown;
  /** Answers what orders nothing; undefined for a route that there is not. */
  answer(request: ProtocolRequest): unknown;
  /** Words in place of a picture, with status 200. */
  readonly refusal: unknown;
  /** How a prompt is refused that is against the rules. */
  readonly moderation: { readonly status: number; readonly body: unknown };
  toError(status: number, message: string): unknown;
}
