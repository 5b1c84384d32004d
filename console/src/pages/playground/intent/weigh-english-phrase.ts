import { clauseAfter } from "./clause.ts";
import { findLastVerb, type Verb, type VerbKind } from "./find-last-verb.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

const LOOK_CHARACTERS = 120;
const SENTENCE_END = /[.!?;\n](?!\d)(?=[^.!?;\n]*$)/;
const DETERMINERS =
  /(?:\b(?:the|my|this|that|your|our|only|just|also|original|uploaded|attached|whole|entire|both) )+$/;
const TO_BE_LEFT_ALONE_BEFORE = /\b(?:(?:don't|do not|never|not)(?: \w+){1,2}|keep|leave) $/;
const TO_BE_LEFT_ALONE_AFTER =
  /^ (?:unchanged|untouched|alone|as (?:it )?is|as it was|stays|remains)\b/;
const SAID_TO_BE_BASE =
  /^,? ?(?:only |just )?(?:is|as|for|serves as|will be|should be) (?:the |a |my )?(?:\w+ )?(?:base|canvas|background|backdrop|main (?:image|picture|photo)|target|starting point|subject|one to (?:edit|change))\b/;
const SAID_TO_BE_SOURCE =
  /^ ?(?:is |are |being |should (?:only )?be |serves |acts )?(?:only |just |merely |purely )?(?:(?:as |is )?(?!in )(?:an? |the |my |our )?(?:\w+ ){0,2}(?:reference|guide|inspiration|example)|(?:as|is) (?:only |just )?(?:the |my )?(?:\w+ )?(?:style|palette|mood|source)|(?:only |just )?for (?:the |its )?(?:\w+ )?(?:reference|inspiration|colou?rs?|lighting|style|palette|context|mood))\b/;
const SPOKEN_TO_AFTER = /^ ?(?::| should\b| needs?\b| must\b| gets\b| becomes?\b| to be\b)/;

const VERSION_OF = /\b(?:version|copy|variant|variation|remake|edit|rendition) of $/;
const STYLE_OF =
  /\b(?:styles?|palette|colou?rs?|look|mood|lighting|tones?|aesthetics?|texture) (?:of|from|in) $/;
const DESTINATION = /\b(?:onto|into|to|unto|upon) $/;
const DESTINATION_OF =
  /\b(?:into|onto|in|on|to|over) (?:the |a |an )?(?:\w+ ){1,3}(?:of|in|from) $/;
const PLACE = /\b(in|on|inside|within|over|of|for|at) $/;
const BORROWED_WITH = /\b(?:with|using|like|by|from|as|based on|match(?:ing)?|similar to)\b/;
const SOURCE_WORD = /\b(?:of|from|like|with|by|as in|as|than|using) $/;

/** How much an English phrase names its picture as the one to change (above 0) or as a source (below 0). */
export function weighEnglishPhrase(text: string, phrase: Place): number {
  const rest = clauseAfter(text, phrase);
  if (SAID_TO_BE_BASE.test(rest)) {
    return 4;
  }
  if (SAID_TO_BE_SOURCE.test(rest)) {
    return -4;
  }
  const before = sentenceBefore(text, phrase).replace(DETERMINERS, "");
  if (TO_BE_LEFT_ALONE_BEFORE.test(before) || TO_BE_LEFT_ALONE_AFTER.test(rest)) {
    return -3;
  }
  if (VERSION_OF.test(before)) {
    return 3;
  }
  const style = STYLE_OF.test(before) ? -1 : 0;
  const verb = findLastVerb(before);
  if (verb !== null) {
    return style + weighUnderVerb(before, verb);
  }
  if (SOURCE_WORD.test(before)) {
    return style - 2;
  }
  const isSpokenTo = SPOKEN_TO_AFTER.test(text.slice(phrase.end, phrase.end + 16));
  if (before.trim() === "in" || isSpokenTo) {
    return 2;
  }
  return DESTINATION.test(before) ? 1 : 0;
}

const DIRECT_WEIGHTS: Readonly<Record<VerbKind, number>> = {
  change: 3,
  remove: 3,
  transfer: -1,
  borrow: -2,
};

function weighUnderVerb(before: string, verb: Verb): number {
  const between = before.slice(verb.end);
  if (between.trim() === "") {
    return DIRECT_WEIGHTS[verb.kind];
  }
  if (DESTINATION.test(before)) {
    return verb.kind === "change" ? -1 : 3;
  }
  if (verb.kind === "remove") {
    return / (?:from|in|of|on) $/.test(before) ? 2 : 0;
  }
  if (verb.kind === "transfer" && DESTINATION_OF.test(before)) {
    return 2;
  }
  if (BORROWED_WITH.test(between)) {
    return -2;
  }
  const place = PLACE.exec(before)?.[1];
  return place === undefined ? 0 : weighPlace(place, verb, between);
}

function weighPlace(place: string, verb: Verb, between: string): number {
  if (verb.kind === "transfer") {
    return place === "of" ? -2 : 2;
  }
  if (verb.kind === "borrow") {
    return place === "on" || place === "over" || place === "for" ? 2 : -2;
  }
  // Only the first picture after a word of change is what changes: "change the sky of image 1 to that of image 2".
  return /\b(?:image|picture|photo|first|second|third|last)\b|\bto\b/.test(between) ? -1 : 2;
}

function sentenceBefore(text: string, { start }: Place): string {
  const look = text.slice(Math.max(0, start - LOOK_CHARACTERS), start);
  const end = SENTENCE_END.exec(look);
  return end === null ? look : look.slice(end.index + 1);
}
