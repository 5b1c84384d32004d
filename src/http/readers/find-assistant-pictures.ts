/** Words with the pictures that stood among them, in order. */
export interface IllustratedText {
  readonly text: string;
  readonly pictures: readonly string[];
}

const PICTURE_ADDRESS = /^(?:https?:\/\/|data:image\/)/i;
const ALTERNATIVE_TEXT_CHARACTERS_MAX = 2000;

/**
 * The pictures in what an assistant wrote: the whole text as an address, or Markdown images. They are
 * taken out of the text. Runs once over the text, however it was built.
 */
export function findAssistantPictures(text: string): IllustratedText {
  const trimmed = text.trim();
  if (PICTURE_ADDRESS.test(trimmed.slice(0, 20)) && !hasWhiteSpace(trimmed)) {
    return { text: "", pictures: [trimmed] };
  }
  return findMarkdownImages(text);
}

/** Line breaks inside base64 are rare and only cost the whole-text rule; Markdown still allows none. */
function hasWhiteSpace(text: string): boolean {
  return text.search(/\s/) !== -1;
}

/**
 * The end of a destination is looked for only behind what begins like a picture's address, and every
 * search that finds nothing ends the walk: so each character is passed once, whatever the text.
 */
function findMarkdownImages(text: string): IllustratedText {
  const pictures: string[] = [];
  const words: string[] = [];
  let done = 0;
  let middle = -1;
  for (let start = text.indexOf("!["); start !== -1; start = text.indexOf("![", Math.max(start + 2, done))) {
    middle = middle < start ? text.indexOf("](", start) : middle;
    if (middle === -1) {
      break;
    }
    if (middle - start > ALTERNATIVE_TEXT_CHARACTERS_MAX || !beginsLikeAddress(text, middle + 2)) {
      continue;
    }
    const end = text.indexOf(")", middle);
    if (end === -1) {
      break;
    }
    pictures.push(readDestination(text.slice(middle + 2, end)));
    words.push(text.slice(done, start));
    done = end + 1;
  }
  words.push(text.slice(done));
  return { text: words.join("").trim(), pictures };
}

function beginsLikeAddress(text: string, at: number): boolean {
  return PICTURE_ADDRESS.test(text.slice(at, at + 20).replace(/^\s*<?/, ""));
}

/** Of `address`, `<address>` or `address "title"`. */
function readDestination(inside: string): string {
  const [first = ""] = inside.trim().split(/\s/, 1);
  return first.startsWith("<") && first.endsWith(">") ? first.slice(1, -1) : first;
}
