/** What a file is by its first bytes; `other` is nothing that is taken. */
export type PictureKind = "png" | "jpeg" | "webp" | "avif" | "gif" | "heic" | "svg" | "other";

export const SNIFF_BYTES = 64;

const HEIC_BRANDS = /^(?:heic|heix|hevc|hevx|heim|heis|mif1|msf1)/;

/** Names and types that a browser tells are not believed. */
export function sniffPicture(head: Uint8Array): PictureKind {
  const text = Array.from(head, (byte) => String.fromCharCode(byte)).join("");
  if (text.startsWith("\u0089PNG")) {
    return "png";
  }
  if (head[0] === 0xff && head[1] === 0xd8) {
    return "jpeg";
  }
  if (text.startsWith("RIFF") && text.slice(8, 12) === "WEBP") {
    return "webp";
  }
  if (text.startsWith("GIF8")) {
    return "gif";
  }
  if (text.slice(4, 8) === "ftyp") {
    return sniffBox(text.slice(8, 12), text.slice(16));
  }
  return /^\s*(?:<\?xml|<svg|<!--)/.test(text) ? "svg" : "other";
}

function sniffBox(brand: string, others: string): PictureKind {
  if (brand === "avif" || brand === "avis" || (brand === "mif1" && others.includes("avif"))) {
    return "avif";
  }
  return HEIC_BRANDS.test(brand) ? "heic" : "other";
}
