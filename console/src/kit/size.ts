/** Pixels of a picture. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Reads `2048x1152`; null for anything else, `auto` included. */
export function readSize(text: string | null | undefined): Size | null {
  const found = /^(\d{1,5})x(\d{1,5})$/.exec(text ?? "");
  return found === null ? null : { width: Number(found[1]), height: Number(found[2]) };
}

/** As it is shown, `2048 × 1152`, unbroken; what is copied and sent has an x. */
export function showSize({ width, height }: Size): string {
  return `${width}\u00A0×\u00A0${height}`;
}
