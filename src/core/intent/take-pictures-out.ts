import { findMarkdownImages } from "./find-markdown-images.ts";

interface Found {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

const DATA_PICTURE = /data:image\/[\w.+-]{1,40}(?:;[\w=.+-]{1,60}){0,4},[\w+/=%-]+/gi;
const BARE_ADDRESS = /^https?:\/\/\S+$/i;

/**
 * The pictures that stand in a message's text, and the text without them: Markdown images, `data:` pictures, and a
 * text that is nothing but addresses. In an assistant's text a line that is nothing but an address counts as well;
 * an address within a user's sentence stays text. Takes time linear in the text.
 */
export function takePicturesOut(
  text: string,
  options: { readonly isAssistant: boolean },
): { readonly text: string; readonly urls: readonly string[] } {
  const markdown = findMarkdownImages(text);
  const rest = cutOut(text, markdown);
  const inline = findDataPictures(rest);
  const words = cutOut(rest, inline).trim();
  const lines = words.split("\n").map((line) => line.trim());
  const isAddressesOnly = lines.every((line) => line === "" || BARE_ADDRESS.test(line));
  const addresses =
    isAddressesOnly || options.isAssistant ? lines.filter((line) => BARE_ADDRESS.test(line)) : [];
  return {
    text:
      addresses.length === 0
        ? words
        : lines
            .filter((line) => !BARE_ADDRESS.test(line))
            .join("\n")
            .trim(),
    urls: [...markdown, ...inline].map(({ url }) => url).concat(addresses),
  };
}

function findDataPictures(text: string): readonly Found[] {
  return [...text.matchAll(DATA_PICTURE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    url: match[0],
  }));
}

function cutOut(text: string, found: readonly Found[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of found) {
    pieces.push(text.slice(from, start));
    from = end;
  }
  return [...pieces, text.slice(from)].join("");
}
