import type { SceneId, TextManner } from "../intent.ts";

/** How writing stands in a scene when the words do not say it. */
export function usualManner(scene: SceneId, isNeon: boolean): TextManner {
  if (scene === "street") return isNeon ? "neon" : "sign";
  return scene === "poster" ? "title" : "caption";
}

/** The words that say it, each with its manner; what stands nearest to the writing counts. */
const MANNERS: readonly (readonly [TextManner, RegExp])[] = [
  ["neon", /\bneon\b|霓虹/giu],
  [
    "sign",
    /\b(?:sign|signs|board|billboard|signpost|signboard|banner|placard|plaque|sign post|shop front|storefront|chalkboard)\b|招牌|牌子|指示牌|路牌|广告牌|木牌|牌匾|匾额|横幅/giu,
  ],
  [
    "caption",
    /\b(?:caption|captioned|subtitle|subtitled|footer)\b|字幕|配文|题字|说明文字|落款/giu,
  ],
  [
    "title",
    /\b(?:title|titled|headline|header|heading|poster|cover|flyer|card|invitation)\b|标题|海报|封面|传单|贺卡|题目/giu,
  ],
];

/** Words further away than this say nothing of the writing. */
const REACH = 80;

/** The manner that the words around a writing name. */
export function readManner(before: string, after: string): TextManner | undefined {
  const near = before.slice(-REACH);
  let best: { readonly manner: TextManner; readonly at: number } | undefined;
  for (const [manner, words] of MANNERS) {
    const at = [...near.matchAll(words)].at(-1)?.index;
    if (at !== undefined && (best === undefined || at > best.at)) best = { manner, at };
  }
  // "A neon sign" is a neon, whichever of its words stands nearer.
  if (best?.manner === "sign" && /\bneon\s+\S*$|霓虹\S{0,2}$/iu.test(near.slice(0, best.at)))
    return "neon";
  return best?.manner ?? MANNERS.find(([, words]) => after.slice(0, REACH).search(words) >= 0)?.[0];
}
