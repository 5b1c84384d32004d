import type { FrameKind } from "../filters/frame-picture.ts";

/** Which part of a picture is kept, or looked at, where not all of it can be. `attention` is where most is to be seen. */
export type Focus = "attention" | "centre" | "left" | "right" | "top" | "bottom";

/** A place on a picture, as on a telephone's keys. */
export type Spot =
  | "top-left"
  | "top"
  | "top-right"
  | "left"
  | "centre"
  | "right"
  | "bottom-left"
  | "bottom"
  | "bottom-right";

/**
 * One operation on an uploaded picture that goes beyond another look, hour or weather. JSON, since
 * it travels to a worker thread. Colours are `#rrggbb`; angles turn clockwise.
 */
export type Edit =
  | { readonly kind: "rotate"; readonly degrees: number }
  | { readonly kind: "flip"; readonly axis: "horizontal" | "vertical" }
  /** Without a ratio the picture keeps that of its order, and only the focus counts. */
  | { readonly kind: "crop"; readonly ratio?: number; readonly focus: Focus }
  /** `factor` 2 shows half of each edge. */
  | { readonly kind: "zoom"; readonly factor: number; readonly focus: Focus }
  /** Fills the masked place from what is about it; nothing without a mask. */
  | { readonly kind: "fill" }
  | { readonly kind: "background-blur"; readonly strength: number }
  | { readonly kind: "vignette"; readonly strength: number }
  | { readonly kind: "grain"; readonly strength: number }
  | { readonly kind: "sharpen"; readonly strength: number }
  /** A clean enlargement: the size itself is that of the order. */
  | { readonly kind: "upscale" }
  /** Everything but what has one of these colours, or but the subject, turns black and white. */
  | { readonly kind: "colour-splash"; readonly keep: readonly string[] | "subject" }
  | { readonly kind: "tint"; readonly colour: string }
  | { readonly kind: "duotone"; readonly dark: string; readonly light: string }
  | { readonly kind: "invert" }
  | { readonly kind: "posterize"; readonly levels: number }
  /** Large squares, to make a masked place unreadable. */
  | { readonly kind: "pixelate" }
  /** Another picture of the call, by its number, laid onto this one; `share` of the shorter edge. */
  | {
      readonly kind: "overlay";
      readonly n: number;
      readonly spot: Spot;
      readonly share: number;
      readonly shape: "plain" | "rounded" | "circle";
      readonly hasShadow: boolean;
      /** 1 hides what is beneath; less is a watermark. */
      readonly opacity: number;
    }
  /** This picture and the others of the call, by number and in order, in one. */
  | {
      readonly kind: "collage";
      readonly ns: readonly number[];
      readonly layout: "grid" | "row" | "column";
    }
  /** The picture as it was on the left, as it is after all other edits on the right. */
  | { readonly kind: "before-after" }
  | {
      readonly kind: "caption";
      readonly text: string;
      readonly position: "top" | "bottom" | "centre";
    }
  | { readonly kind: "frame"; readonly frame: FrameKind; readonly colour?: string }
  | { readonly kind: "round-corners" };

export type EditKind = Edit["kind"];

/** The edit of one kind. */
export type EditOf<Kind extends EditKind> = Extract<Edit, { kind: Kind }>;

/** Another picture of the call, encoded, by its number. */
export interface OtherPicture {
  readonly n: number;
  readonly picture: Uint8Array;
}
