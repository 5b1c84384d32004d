import sharp from "sharp";

/**
 * Settings that sharp keeps for the whole process. Only the decoders of the formats that we accept stay open
 * ("Heif" is AVIF: sharp's own build of libheif has no other codec): SVG, TIFF, PDF and whatever else this
 * build can read is blocked in libvips itself, below every other check. The cache is off because it
 * would hold on to spool files; `threads` are those of one picture, and many pictures are worked on at once.
 */
export function prepareDecoders(threads: number): void {
  sharp.block({ operation: ["VipsForeignLoad"] });
  sharp.unblock({
    operation: [
      "VipsForeignLoadPng",
      "VipsForeignLoadJpeg",
      "VipsForeignLoadWebp",
      "VipsForeignLoadNsgif",
      "VipsForeignLoadHeif",
    ],
  });
  sharp.cache(false);
  sharp.concurrency(threads);
}
