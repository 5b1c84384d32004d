import type { MessagePort } from "node:worker_threads";

import type { Size } from "../../contract/size.ts";
import type { Edit, OtherPicture } from "./edits/edit.ts";
import type {
  AdjustmentId,
  FilterId,
  SceneDocument,
  Season,
  TimeOfDay,
  Weather,
} from "./intent.ts";

/** What both kinds of order carry. Control is shared with the worker, not copied. */
interface OrderBase extends Size {
  /** See `openControl`. */
  readonly control: SharedArrayBuffer;
  /** Absent when nobody wants to see the picture grow. */
  readonly previews?: PreviewLine;
}

/** Where coarse pictures are sent while the whole is drawn. */
export interface PreviewLine {
  /** Takes `PreviewPixels`; handed over. */
  readonly port: MessagePort;
  /** How many are wanted: 1 to 3. */
  readonly count: number;
}

/** Draw a picture from its document. */
export interface DrawOrder extends OrderBase {
  readonly kind: "draw";
  readonly document: SceneDocument;
}

/** What of an order decides the pixels. */
export type DocumentOrder = Pick<DrawOrder, "document" | "width" | "height">;

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
  readonly season?: Season;
  /** What is done beyond another look; absent is nothing. */
  readonly edits?: readonly Edit[];
  /** The other pictures of the call, encoded, for the edits that name them. */
  readonly others?: readonly OtherPicture[];
  readonly text?: string;
  readonly seed: number;
}

export type Order = DrawOrder | ChangeOrder;

/** A coarse picture, three bytes a pixel. */
export interface PreviewPixels extends Size {
  /** Counted from 0; the later, the finer. */
  readonly step: number;
  readonly data: ArrayBuffer;
}

/** A finished picture as it leaves the worker. */
export interface DrawnPixels {
  /** Handed over and not copied. */
  readonly data: ArrayBuffer;
  /** Four with transparency. */
  readonly channels: 3 | 4;
  /** Ids of subjects that nothing can be seen of. */
  readonly hidden: readonly string[];
}

/** The pixels, or why there are none. */
export type Answer = DrawnPixels | "aborted" | "undecodable";
