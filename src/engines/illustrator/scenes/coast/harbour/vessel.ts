import type { Colour } from "../../../core/colour.ts";

export type VesselKind = "row" | "fishing" | "sloop";

/** A boat at its moorings. Lengths in metres. */
export interface VesselPlan {
  readonly kind: VesselKind;
  /** The subject it is one of; undefined for those that a harbour has anyway. */
  readonly id: string | undefined;
  readonly x: number;
  readonly z: number;
  readonly length: number;
  readonly heading: -1 | 1;
  readonly hull: Colour;
}

/** How light falls on a part: a hull is round below, the inside lies in shade, glass mirrors and is lit from within. */
export type PartShade = "hull" | "inside" | "flat" | "side" | "glass" | "line";

/** A part of a boat in a box of 100 wide; the bow is on the right. */
interface VesselPart {
  readonly fill?: string;
  readonly lines?: readonly { readonly path: string; readonly width: number }[];
  /** `hull` takes the colour of this boat's hull. */
  readonly paint: Colour | "hull";
  readonly shade: PartShade;
}

export interface VesselArt {
  /** Height of the box, and where the water stands in it from the top. */
  readonly height: number;
  readonly waterline: number;
  readonly parts: readonly VesselPart[];
}

const WHITE: Colour = [0.6, 0.58, 0.53];
const WOOD: Colour = [0.3, 0.175, 0.085];
const DARK_WOOD: Colour = [0.13, 0.075, 0.04];
const IRON: Colour = [0.06, 0.06, 0.065];
const ROPE: Colour = [0.34, 0.29, 0.2];
const GLASS: Colour = [0.05, 0.07, 0.085];

const ROW: VesselArt = {
  height: 34,
  waterline: 29,
  parts: [
    { fill: "M2 9C22 4 74 3 98 5C86 15 20 17 2 9Z", paint: DARK_WOOD, shade: "inside" },
    { fill: "M22 8L34 7L36 13L24 14ZM52 6.5L64 6L67 12.5L54 13.5Z", paint: WOOD, shade: "flat" },
    { lines: [{ path: "M30 4L90 10", width: 1.1 }], paint: [0.4, 0.27, 0.14], shade: "line" },
    {
      fill: "M2 9C22 16.5 84 15.5 98 5C96 15 92 24 86 31L16 32C8 26 4 17 2 9Z",
      paint: "hull",
      shade: "hull",
    },
    {
      lines: [
        { path: "M4 15C28 22 80 21 95 12", width: 0.45 },
        { path: "M7 21C30 27 78 26.5 92 19", width: 0.45 },
      ],
      paint: DARK_WOOD,
      shade: "line",
    },
    { lines: [{ path: "M2 9C22 16.5 84 15.5 98 5", width: 1.7 }], paint: WHITE, shade: "flat" },
  ],
};

const FISHING: VesselArt = {
  height: 78,
  waterline: 72,
  parts: [
    {
      lines: [
        { path: "M38 6L38 50", width: 1.3 },
        { path: "M38 44L8 22", width: 0.8 },
        { path: "M74 22L74 52", width: 0.9 },
      ],
      paint: [0.42, 0.33, 0.2],
      shade: "side",
    },
    {
      lines: [{ path: "M38 7L97 46M38 7L74 23M38 7L2 50M8 22L4 51M38 12L8 22", width: 0.28 }],
      paint: IRON,
      shade: "line",
    },
    { fill: "M3 53C24 52 72 52 98 45L94 56L6 58Z", paint: DARK_WOOD, shade: "inside" },
    { fill: "M42 29L66 27L68 53L42 54Z", paint: WHITE, shade: "side" },
    { fill: "M39.5 29.5L69 26.5L68 23.6L41 25.8Z", paint: [0.36, 0.1, 0.06], shade: "flat" },
    {
      fill: "M45 32L50 31.7L50 39L45 39.2ZM52 31.6L57 31.3L57 38.7L52 38.9ZM59 31.2L64.5 30.8L65 38.2L59 38.6Z",
      paint: GLASS,
      shade: "glass",
    },
    { fill: "M12 48L22 47L22 54L12 55ZM25 49.5L32 49L32 54L25 54.5Z", paint: ROPE, shade: "side" },
    {
      fill: "M3 52C26 57 74 56 98 44C96 56 92 67 87 75L12 76C7 70 4 62 3 52Z",
      paint: "hull",
      shade: "hull",
    },
    {
      fill: "M8 68.5C30 71 74 70.5 90 67.5L87 75L12 76Z",
      paint: [0.25, 0.045, 0.03],
      shade: "hull",
    },
    {
      lines: [
        { path: "M3 52C26 57 74 56 98 44", width: 1.5 },
        { path: "M4 57C28 61.5 74 60.5 96.5 50", width: 0.5 },
      ],
      paint: WHITE,
      shade: "flat",
    },
    {
      fill: "M20 59a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0ZM47 60.4a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0Z",
      paint: [0.035, 0.035, 0.035],
      shade: "flat",
    },
  ],
};

const SLOOP: VesselArt = {
  height: 136,
  waterline: 130,
  parts: [
    {
      lines: [
        { path: "M52 3L52 112", width: 1.25 },
        { path: "M52 100L12 103", width: 1.5 },
      ],
      paint: [0.5, 0.47, 0.42],
      shade: "side",
    },
    {
      lines: [{ path: "M52 4L97 108M52 4L3 113M52 45L61 45M52 4L61 45L58 112", width: 0.26 }],
      paint: IRON,
      shade: "line",
    },
    {
      fill: "M14 99C26 96.5 42 96.6 51 98L51 101.6C40 102.5 24 104 13 104.6Z",
      paint: [0.1, 0.17, 0.28],
      shade: "side",
    },
    { fill: "M26 107C36 103 62 102.5 76 106L80 112L24 113Z", paint: WHITE, shade: "side" },
    {
      fill: "M34 107.2L42 106.2L42 109.2L34 109.8ZM45 106L54 105.6L54 108.8L45 109ZM57 105.7L66 106L67 108.8L57 108.8Z",
      paint: GLASS,
      shade: "glass",
    },
    {
      fill: "M2 112.5C28 115 76 114.5 98 108C94 119 88 127 80 133L16 134C8 127 4 120 2 112.5Z",
      paint: "hull",
      shade: "hull",
    },
    {
      fill: "M9 127.4C30 129.6 72 129.2 87 126.6L80 133L16 134Z",
      paint: [0.25, 0.045, 0.03],
      shade: "hull",
    },
    {
      lines: [{ path: "M2 112.5C28 115 76 114.5 98 108", width: 0.9 }],
      paint: WOOD,
      shade: "flat",
    },
    { lines: [{ path: "M4 117C30 119.4 74 119 95 113", width: 0.6 }], paint: WHITE, shade: "flat" },
  ],
};

export const VESSELS: Readonly<Record<VesselKind, VesselArt>> = {
  row: ROW,
  fishing: FISHING,
  sloop: SLOOP,
};
