const STEP = 0.01;
const STRIDE = 0.1;

/** Where a key moves the border between before and after; null for keys that do not. */
export function moveShare(
  share: number,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): number | null {
  const step = shiftKey ? STRIDE : STEP;
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return Math.max(0, share - step);
    case "ArrowRight":
    case "ArrowUp":
      return Math.min(1, share + step);
    case "Home":
      return 0;
    case "End":
      return 1;
    default:
      return null;
  }
}
