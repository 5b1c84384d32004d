import type { ChatShape, ChatSwitch } from "./chat-shape.ts";
import type { Keeping } from "./account-records.ts";

/** Which sizes a model takes: the 30 buckets and the seven classic ones, any legal size, or none at all. */
export type SizeRule = "buckets" | "legal" | "prompt";

/** A public model as configured. An alias is a model of its own with `aliasOf`. */
export interface Model {
  readonly id: string;
  readonly aliasOf: string | null;
  readonly sizes: SizeRule;
  readonly priceMicros: number;
  readonly chat: ChatShape;
  /** `auto`: the signs of the caller go before `chat`; else no guess is made. */
  readonly chatSwitch: ChatSwitch;
  /** Whether what chat software asks for behind the user's back is answered with text. */
  readonly textCalls: boolean;
  /** Ids of the channels that may draw for it, as configured. */
  readonly channels: readonly string[];
  /** Where ends are told, unless the request or its key names another address; null: nowhere. */
  readonly webhookUrl: string | null;
  /** What differs from the configured keeping of pictures. */
  readonly keeping: Partial<Keeping>;
}

/** One configured backend that can serve a model. */
export interface ChannelSettings {
  readonly id: string;
  readonly engine: string;
  /** The engine of this program itself: beside backends of a model it stands in for them, with warning `other_engine`. */
  readonly standsIn: boolean;
  /** The model's name at the backend; undefined: the public name. */
  readonly model: string | undefined;
  /** Highest first. */
  readonly priority: number;
  /** Share among channels of equal priority. */
  readonly weight: number;
  readonly concurrency: number;
  readonly timeoutMs: number;
  readonly idempotent: boolean;
  readonly retryUnknownOutcome: boolean;
  /** Further status codes that are certainly unpaid here. */
  readonly unpaid: readonly number[];
  /** Charged instead of the model's price when warning `other_engine` applies. */
  readonly priceMicros: number;
  /** What the backend charges us for a picture, where its answers do not say; null: not known. */
  readonly costMicros: number | null;
}
