import type { AdjustmentId, FilterId, SceneDocument, TimeOfDay, Weather } from "./intent.ts";

/** What both kinds of order carry. Control is shared with the worker, not copied. */
interface OrderBase {
  readonly width: number;
  readonly height: number;
  /** See `openControl`. */
  readonly control: SharedArrayBuffer;
}

/** Draw a picture from its document. */
export interface DrawOrder extends OrderBase {
  readonly kind: "draw";
  readonly document: SceneDocument;
}

/** Change the pixels of a picture that was not drawn here. */
export interface ChangeOrder extends OrderBase {
  readonly kind: "change";
  /** The encoded picture, at most 20 MiB. */
  readonly picture: Uint8Array;
  /** An encoded mask; where it is transparent the change applies. */
  readonly mask?: Uint8Array;
  readonly filters: readonly FilterId[];
  readonly adjustments: readonly AdjustmentId[];
  readonly time?: TimeOfDay;
  readonly weather?: Weather;
  readonly neon: boolean;
  readonly text?: string;
  readonly seed: number;
}

export type Order = DrawOrder | ChangeOrder;

/** The pixels, three bytes each, handed over and not copied; or why there are none. */
export type Answer = ArrayBuffer | "aborted" | "undecodable";
