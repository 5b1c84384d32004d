import type { Edit, EditKind } from "../edits/edit.ts";

/** What an edit did, for a person to read. */
const NAMES: Readonly<Record<EditKind, string>> = {
  rotate: "turned",
  flip: "mirrored",
  crop: "cropped",
  zoom: "enlarged to a part",
  fill: "the masked place filled",
  "background-blur": "a blurred background",
  vignette: "a vignette",
  grain: "film grain",
  sharpen: "sharper edges",
  upscale: "cleanly enlarged",
  "colour-splash": "one colour kept",
  tint: "a tint",
  duotone: "two colours",
  invert: "inverted colours",
  posterize: "few tones",
  pixelate: "large pixels",
  overlay: "another picture laid on",
  collage: "the others in a collage",
  "before-after": "before and after side by side",
  caption: "a caption",
  frame: "a frame",
  "round-corners": "round corners",
};

export function nameEdits(edits: readonly Edit[]): string[] {
  const names = edits.map((edit) => {
    if (edit.kind === "rotate") return `turned by ${edit.degrees} degrees`;
    if (edit.kind === "overlay") return `picture ${edit.n} laid on`;
    if (edit.kind === "caption") return `the caption “${edit.text.slice(0, 40)}”`;
    return NAMES[edit.kind];
  });
  return [...new Set(names)];
}
