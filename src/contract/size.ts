/** Pixels of a picture; both edges are whole numbers above zero. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `2048x1152`: the notation of every size that we write. */
export function formatSize(size: Size): string {
  return `${size.width}x${size.height}`;
}
