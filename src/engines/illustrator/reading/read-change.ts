import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Change } from "./change.ts";
import { findPhrases } from "./find-phrases.ts";
import { isOrder } from "./is-order.ts";
import { readDestination } from "./read-destination.ts";
import { readFeatures } from "./read-features.ts";
import { readLooks } from "./read-looks.ts";
import { readQuoted } from "./read-quoted.ts";
import { readThingChanges } from "./read-thing-changes.ts";
import { isA, senseOf } from "./sense.ts";
import type { Finding } from "./sense.ts";
import { splitClauses } from "./split-clauses.ts";
import type { Clause } from "./split-clauses.ts";

const ANEW =
  /\b(?:another (?:one|version|picture|image|variation|variant|take)|try again|once more|variations?|different (?:version|composition|one|layout)|something different|regenerate|redo|redraw it|one more time)\b|再来一张|再来一个|再来一次|换一张|换一个版本|另一个版本|另一版|重新(?:画|生成|来|绘制)|再画一(?:张|幅|次)|另一张|重画|重做|换个构图/iu;

/** A wish for another size or shape. */
const FORMAT =
  /\d\s*[:：x×]\s*\d|\b(?:portrait|landscape|square|vertical|horizontal|wide\w*|wallpaper|banner|panorama\w*|size|format|aspect|ratio|crop\w*|resize\w*|upscale|resolution|orientation|hd|[248]k|phone|story|version|again)\b|竖|横|方|版|尺寸|比例|画幅|分辨率|裁|大小|高清|壁纸/iu;

/** Reads an instruction to change a picture, such as "make it night and add a boat" or 改成水彩. */
export function readChange(prompt: string, vocabulary: Vocabulary): Change {
  const wanted = readQuoted(prompt, vocabulary);
  const findings = findPhrases(wanted.rest, vocabulary);
  const clauses = splitClauses(findings);
  const gone = findingsOf(clauses, isGoing);
  const spoken = findingsOf(clauses, (clause) => !isGoing(clause));
  const { time, weather, season, palette, tone, neon, filters, approximated } = readLooks(spoken);
  const things = readThingChanges(clauses);
  const scene = readDestination(clauses);
  const removesText = wanted.text === undefined && gone.some((finding) => isA(finding, "writing"));
  return {
    time,
    weather,
    season,
    palette,
    tone,
    scene,
    text: removesText ? null : wanted.text,
    textManner: wanted.manner,
    ...things,
    ...readGoing(gone, spoken),
    isTransparent: findings.some(isTransparent) || gone.some(isBackground),
    features: readFeatures(
      clauses.filter((clause) => !isGoing(clause)),
      scene,
    ),
    unwanted: readFeatures(
      clauses.filter((clause) => isGoing(clause) && clause.part === undefined),
      undefined,
    ),
    neon: neon && !gone.some(isNeon),
    filters,
    approximated,
    adjustments: spoken.flatMap((finding) => senseOf(finding, "adjustment")?.adjustment ?? []),
    anew: ANEW.test(prompt.slice(0, BEGINNING)),
    missed: missedOf(findings, approximated),
    isOrder: isOrder(clauses, findings),
    isHollow:
      findings.every(isHollow) &&
      (findings.length === 0 || FORMAT.test(prompt.slice(0, BEGINNING))),
  };
}

/** Characters within which somebody says that another picture, or another format, is wanted. */
const BEGINNING = 400;

const isNeon = (finding: Finding): boolean => isA(finding, "neon");
const isTransparent = (finding: Finding): boolean => isA(finding, "transparent");
const isBackground = (finding: Finding): boolean => isA(finding, "background");
/** "Back to normal" asks for the plain picture without a verb that takes away. */
const isOriginal = (finding: Finding): boolean =>
  isA(finding, "plain") && /原|normal|original|恢复/.test(finding.said);

/** Looks, weather and light that shall go. */
function readGoing(
  gone: readonly Finding[],
  spoken: readonly Finding[],
): Pick<Change, "dimmed" | "undone" | "plain" | "cleared"> {
  return {
    dimmed: gone.some(isNeon),
    undone: [
      ...gone.flatMap((finding) => senseOf(finding, "adjustment")?.adjustment ?? []),
      ...spoken.flatMap((finding) => senseOf(finding, "less")?.adjustment ?? []),
    ],
    plain:
      gone.some((finding) => isA(finding, "plain") || isA(finding, "filter")) ||
      spoken.some(isOriginal),
    cleared: gone.some((finding) => isA(finding, "weather")),
  };
}

const isGoing = ({ verb, part }: Clause): boolean =>
  part === "old" || ((verb === "remove" || verb === "without") && part === undefined);

const findingsOf = (clauses: readonly Clause[], test: (clause: Clause) => boolean): Finding[] =>
  clauses.filter(test).flatMap(({ findings }) => [...findings, END]);

const END: Finding = { said: "", senses: [], isBreak: true };

const HOLLOW = [
  "quiet",
  "verb",
  "turn",
  "again",
  "definite",
  "instead",
  "pronoun",
  "writing",
] as const;

const isHollow = (finding: Finding): boolean =>
  finding.isBreak === true || HOLLOW.some((kind) => isA(finding, kind));

function missedOf(
  findings: readonly Finding[],
  approximated: readonly string[],
): readonly string[] {
  const missed = findings.filter(
    ({ senses, said, isBreak }) =>
      isBreak !== true &&
      (senses.length === 0
        ? said.length > 1
        : senses.every(({ kind }) => kind === "action" || kind === "mood" || kind === "hint") ||
          senses.some(({ kind }) => kind === "nearest")),
  );
  return [...new Set([...missed.map(({ said }) => said), ...approximated])].slice(0, 24);
}
