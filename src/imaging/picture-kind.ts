/** The formats that come in. */
export type PictureKind = "png" | "jpeg" | "webp" | "avif" | "gif";

/** Bytes that decide the kind; reading more changes nothing. */
export const KIND_BYTES = 256;

interface Signature {
  readonly bytes: string;
  readonly name: string;
}

/** Formats that we do not take, by their first bytes (as Latin-1), so that the refusal can name them. */
const FOREIGN: readonly Signature[] = [
  { bytes: "II*\0", name: "TIFF" },
  { bytes: "MM\0*", name: "TIFF" },
  { bytes: "II+\0", name: "TIFF" },
  { bytes: "MM\0+", name: "TIFF" },
  { bytes: "BM", name: "BMP" },
  { bytes: "%PDF", name: "PDF" },
  { bytes: "8BPS", name: "PSD" },
  { bytes: "\0\0\x01\0", name: "ICO" },
  { bytes: "\xff\x0a", name: "JPEG XL" },
  { bytes: "\0\0\0\x0cJXL ", name: "JPEG XL" },
  { bytes: "\0\0\0\x0cjP  ", name: "JPEG 2000" },
  { bytes: "\xff\x4f\xff\x51", name: "JPEG 2000" },
  { bytes: "v/1\x01", name: "OpenEXR" },
];

const HEIC_BRANDS = new Set([
  "heic",
  "heix",
  "hevc",
  "hevx",
  "heim",
  "heis",
  "hevm",
  "hevs",
  "mif1",
  "msf1",
]);

/** What the first `KIND_BYTES` of a file are: a kind that we take, or the name of what we do not. */
export function readPictureKind(head: Buffer): PictureKind | { readonly foreign: string } {
  const start = head.toString("latin1", 0, KIND_BYTES);
  if (start === "") return { foreign: "empty" };
  if (start.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (start.startsWith("\xff\xd8\xff")) return "jpeg";
  if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) return "gif";
  if (start.startsWith("RIFF") && start.slice(8, 12) === "WEBP") return "webp";
  if (start.slice(4, 8) === "ftyp") return readBrands(head);
  return { foreign: FOREIGN.find(({ bytes }) => start.startsWith(bytes))?.name ?? readText(start) };
}

/** ISO/IEC 23008-12: the brands of a file stand in its first box, the major one first. */
function readBrands(head: Buffer): PictureKind | { readonly foreign: string } {
  const boxEnd = Math.min(head.readUInt32BE(0), head.length, KIND_BYTES);
  const brands: string[] = [];
  for (let at = 8; at + 4 <= boxEnd; at += 4)
    if (at !== 12) brands.push(head.toString("latin1", at, at + 4));
  if (brands.includes("avif") || brands.includes("avis")) return "avif";
  return { foreign: brands.some((brand) => HEIC_BRANDS.has(brand)) ? "HEIC" : "a video" };
}

function readText(start: string): string {
  const text = start
    .replace(/^\xef\xbb\xbf/, "")
    .trimStart()
    .toLowerCase();
  if (text.startsWith("<svg") || (text.startsWith("<?xml") && text.includes("<svg"))) return "SVG";
  if (text.startsWith("<!doctype html") || text.startsWith("<html")) return "a web page";
  if (text.startsWith("<?xml")) return "XML";
  return "not a picture";
}
