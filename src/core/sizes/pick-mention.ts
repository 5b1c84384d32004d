import type { Mention } from "./mention.ts";

/** Words for the picture itself or its shape. A statement beside one of them is most likely about the format. */
const FORMAT_NOUN =
  /aspect|ratio|format|\bsize|resolution|dimensions|orientation|canvas|wallpaper|\bimage|picture|\bphoto|poster\b|banner\b|--ar\b|比例|尺寸|画面|画幅|宽高比|长宽比|分辨率|构图|图片|图像|照片|壁纸|海报|横幅/g;
const LOOK_CHARACTERS = 40;

/**
 * The mention that counts when several remain: the one nearest to a format noun, else the last.
 * Nouns further away than 40 characters belong to something else.
 */
export function pickMention<M extends Mention>(text: string, mentions: readonly M[]): M | undefined {
  let picked: M | undefined;
  let pickedDistance = Infinity;
  for (const mention of mentions) {
    const distance = mentions.length === 1 ? 0 : distanceToFormatNoun(text, mention);
    if (distance > pickedDistance) continue;
    picked = mention;
    pickedDistance = distance;
  }
  return picked;
}

function distanceToFormatNoun(text: string, mention: Mention): number {
  const from = Math.max(0, mention.start - LOOK_CHARACTERS);
  let distance = Infinity;
  for (const noun of text.slice(from, mention.end + LOOK_CHARACTERS).matchAll(FORMAT_NOUN)) {
    const start = from + noun.index;
    const end = start + noun[0].length;
    distance = Math.min(distance, Math.max(0, mention.start - end, start - mention.end));
  }
  return distance;
}
