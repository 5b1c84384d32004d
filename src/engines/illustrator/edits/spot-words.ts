import type { Focus, Spot } from "./edit.ts";

const TOP = /\b(?:top|upper|above|head)\b|上|顶/iu;
const BOTTOM = /\b(?:bottom|lower|below|foot|underneath)\b|下|底/iu;
const LEFT = /\bleft(?:hand)?\b|左/iu;
const RIGHT = /\bright(?:hand)?\b|右/iu;
const CENTRE = /\b(?:cent(?:re|er)|middle|cent(?:re|er)ed)\b|中间|中央|正中|中心|居中/iu;
const CORNER = /\bcorner\b|角落|一角|角上/iu;
/** 放在图1上 is no place on it: the 上 only says "on". */
const ONTO =
  /(?:图|图片|图像|照片|画面)\s*[\d一二三四五六七八九十]{0,2}\s*的?(?:上面|上)(?!方|角|部|边|左|右)|里面|之上/gu;

/** The place on a picture that a phrase names; undefined if it names none. */
export function readSpot(phrase: string): Spot | undefined {
  const words = phrase.replaceAll(ONTO, " ");
  const down = TOP.test(words) ? "top" : BOTTOM.test(words) ? "bottom" : undefined;
  const across = LEFT.test(words) ? "left" : RIGHT.test(words) ? "right" : undefined;
  if (down !== undefined && across !== undefined) return `${down}-${across}`;
  if (CENTRE.test(words)) return down ?? across ?? "centre";
  if (CORNER.test(words))
    return across === "left" ? "bottom-left" : down === "top" ? "top-right" : "bottom-right";
  return down ?? across;
}

const SUBJECT =
  /\b(?:face|subject|person|people|object|product|main|head)\b|人脸|脸|主体|人物|主角/iu;

/** Which part of the picture a phrase wants kept; undefined if it does not say. */
export function readFocus(phrase: string): Focus | undefined {
  if (SUBJECT.test(phrase)) return "attention";
  if (CENTRE.test(phrase)) return "centre";
  if (LEFT.test(phrase)) return "left";
  if (RIGHT.test(phrase)) return "right";
  if (TOP.test(phrase)) return "top";
  return BOTTOM.test(phrase) ? "bottom" : undefined;
}

const OPPOSITE: Readonly<Record<Focus, Focus>> = {
  left: "right",
  right: "left",
  top: "bottom",
  bottom: "top",
  centre: "centre",
  attention: "attention",
};

/** Where one looks when the part that a phrase names is cut away. */
export function readAway(phrase: string): Focus | undefined {
  const named = readFocus(phrase);
  return named === undefined ? undefined : OPPOSITE[named];
}
