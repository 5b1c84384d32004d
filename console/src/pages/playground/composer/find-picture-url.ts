/** An address in a prompt that ends like a picture. */
export interface PictureUrl {
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

const ADDRESS = /https?:\/\/[^\s"'<>）)，。、；]+/g;
const PICTURE_PATH = /\.(?:png|jpe?g|webp|avif|gif)$/i;

/** The first such address that was not declined. */
export function findPictureUrl(prompt: string, declined: ReadonlySet<string>): PictureUrl | null {
  for (const match of prompt.matchAll(ADDRESS)) {
    const url = match[0].replace(/[.,;:!?]+$/, "");
    const path = URL.parse(url)?.pathname ?? "";
    if (PICTURE_PATH.test(path) && !declined.has(url)) {
      return { url, start: match.index, end: match.index + url.length };
    }
  }
  return null;
}

/** The prompt without it, and without the gap that it would leave. */
export function withoutUrl(prompt: string, { start, end }: PictureUrl): string {
  const before = prompt.slice(0, start).replace(/ $/, "");
  const after = prompt.slice(end);
  return before === "" ? after.trimStart() : before + after;
}
