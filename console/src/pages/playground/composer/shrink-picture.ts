const EDGE_MAX = 4096;
const QUALITY = 0.92;

/** A copy of at most 4096 pixels along its longer edge; null where the browser cannot read it. */
export async function shrinkPicture(file: Blob): Promise<Blob | null> {
  try {
    const whole = await createImageBitmap(file);
    const scale = Math.min(1, EDGE_MAX / Math.max(whole.width, whole.height));
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(whole.width * scale)),
      Math.max(1, Math.round(whole.height * scale)),
    );
    const context = canvas.getContext("2d");
    if (context === null) {
      return null;
    }
    context.imageSmoothingQuality = "high";
    context.drawImage(whole, 0, 0, canvas.width, canvas.height);
    whole.close();
    return await canvas.convertToBlob({ type: "image/webp", quality: QUALITY });
  } catch {
    // Too large even for the browser, or damaged: the tile stays refused and says so.
    return null;
  }
}
