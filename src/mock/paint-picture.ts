import { encodePng, type RawPixels } from "../kit/encode-png.ts";
import { padPng } from "./pad-png.ts";
import { COLOURS, type PictureRecipe } from "./picture-recipe.ts";

/** What one MiB of base64 decodes to. */
const BYTES_OF_A_MIB = 786_432;
const FRAME_SHARE = 16;

/** The bytes of a picture: a plain field within a lighter frame, so that a crop can be seen. */
export async function paintPicture(recipe: PictureRecipe): Promise<Buffer> {
  if (recipe.damage === "text") {
    return Buffer.from("These bytes are words, and no picture at all.\n".repeat(8));
  }
  const whole = await encode(recipe);
  return recipe.damage === "cut" ? whole.subarray(0, Math.floor(whole.length / 2)) : whole;
}

async function encode(recipe: PictureRecipe): Promise<Buffer> {
  const { format, base64MiB } = recipe;
  const pixels = drawPixels(recipe);
  if (format === "png") {
    const png = Buffer.from(encodePng(pixels));
    return base64MiB === undefined ? png : padPng(png, base64MiB * BYTES_OF_A_MIB);
  }
  const { data, width, height, channels } = pixels;
  // Loaded where it is needed: most mocks only ever send PNG, and are there at once.
  const { default: sharp } = await import("sharp");
  return sharp(data, { raw: { width, height, channels } }).toFormat(format).toBuffer();
}

function drawPixels({ size: { width, height }, colour }: PictureRecipe): RawPixels {
  const field = toColour(colour);
  const frame = field.map((channel) => Math.min(255, channel + 40));
  const edge = Math.max(1, Math.floor(Math.min(width, height) / FRAME_SHARE));
  const outer = Buffer.alloc(width * 3, Uint8Array.from(frame));
  const inner = Buffer.from(outer);
  inner.fill(Uint8Array.from(field), edge * 3, Math.max(edge, width - edge) * 3);
  const data = Buffer.allocUnsafe(width * height * 3);
  for (let row = 0; row < height; row += 1) {
    const isFrame = row < edge || row >= height - edge;
    data.set(isFrame ? outer : inner, row * width * 3);
  }
  return { data, width, height, channels: 3 };
}

/** Spread over the palette, and never so light that the frame cannot be lighter. */
function toColour(index: number): readonly number[] {
  return [7, 5, 3].map((step) => 32 + ((index * step) % COLOURS) * 11);
}
