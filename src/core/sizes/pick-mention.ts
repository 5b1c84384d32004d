import type { Mention } from "./mention.ts";

/** Words for the picture itself or its shape. A statement beside one of them is most likely about the format. */
const FORMAT_NOUN =
  /aspect|ratio|format|\bsize|resolution|dimensions|orientation|canvas|wallpaper|\bimage|picture|\bphoto|poster\b|banner\b|--ar\b|比例|尺寸|画面|画幅|宽高比|长宽比|分辨率|构图|图片|图像|照片|壁纸|海报|横幅/g;
const LOOK_CHARACTERS = 40;

/**
 * The mention that counts when several remain: the one nearest to a format noun, else the last.
 * Nouns further away than 40 characters belong to something else. `mentions` are in order of `start`.
 */
export function pickMention<M extends Mention>(
  text: string,
  mentions: readonly M[],
): M | undefined {
  if (mentions.length < 2) return mentions[0];
  const nouns = readFormatNouns(text);
  let picked: M | undefined;
  let pickedDistance = Infinity;
  let near = 0;
  for (const mention of mentions) {
    while ((nouns[near]?.end ?? Infinity) < mention.start - LOOK_CHARACTERS) near += 1;
    const distance = distanceToNearest(mention, nouns, near);
    if (distance > pickedDistance) continue;
    picked = mention;
    pickedDistance = distance;
  }
  return picked;
}

function readFormatNouns(text: string): readonly Mention[] {
  return [...text.matchAll(FORMAT_NOUN)].map((noun) => ({
    start: noun.index,
    end: noun.index + noun[0].length,
  }));
}

function distanceToNearest(mention: Mention, nouns: readonly Mention[], from: number): number {
  let distance = Infinity;
  for (let at = from; at < nouns.length; at += 1) {
    const noun = nouns[at];
    if (noun === undefined || noun.start > mention.end + LOOK_CHARACTERS) break;
    const isOwnWord = noun.start < mention.end && noun.end > mention.start;
    if (!isOwnWord)
      distance = Math.min(
        distance,
        Math.max(0, mention.start - noun.end, noun.start - mention.end),
      );
  }
  return distance;
}
