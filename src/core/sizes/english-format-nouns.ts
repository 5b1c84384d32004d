import type { FormatKind } from "./combine-format.ts";

/** An English noun that can name a format, and what tells that it means something else here. */
export interface FormatNoun {
  readonly kind: FormatKind;
  readonly pattern: RegExp;
  /** In front of it within the clause. */
  readonly notAfter?: RegExp;
  /** Behind it. */
  readonly notBefore?: RegExp;
  /** Everyday things: they name a format only when led to it or alone in their clause. */
  readonly isWeak?: true;
}

const PHONE = "(?:i?phone|mobile(?: phone)?|android|cell ?phone|smart ?phone)";
const SOCIAL = "(?:instagram|insta|ig|facebook|fb|snapchat|whatsapp|tiktok|social media)";
const ASSET =
  "(?:format|size|post|template|background|cover|frame|image|graphic|design|layout|ratio|version)";

/** More specific nouns stand first; a noun inside one that was found before it is not read again. */
export const ENGLISH_FORMAT_NOUNS: readonly FormatNoun[] = [
  {
    kind: "phone",
    pattern: noun(`${PHONE}(?: lock[ -]?| home[ -]?| )?(?: ?screen)? ?(?:wallpaper|background)`),
  },
  {
    kind: "phone",
    pattern: noun(`(?:wallpaper|background) for (?:my |a |an |your |the )?(?:new )?${PHONE}`),
  },
  { kind: "phone", pattern: noun(`lock[ -]?screen(?: wallpaper| background| image)?`) },
  { kind: "phone", pattern: noun(`${SOCIAL} (?:story|stories|reels?)`) },
  { kind: "phone", pattern: noun(`(?:story|reel) for (?:my |our )?${SOCIAL}`) },
  {
    kind: "phone",
    pattern: noun(`(?:story|reels?)[ -]${ASSET}`),
    notAfter: /\b(?:fishing|film|movie|cable) $/,
  },
  {
    kind: "phone",
    pattern: noun(`${PHONE} screen`),
    isWeak: true,
    notBefore: /^ (?:showing|that|with)\b/,
  },
  {
    kind: "phone",
    pattern: noun(`story|reel`),
    isWeak: true,
    notBefore: /^ (?:about|of|book|teller|line|board|where|in which|to tape)\b/,
  },
  {
    kind: "banner",
    pattern: noun(
      `ultra[ -]?wide(?:screen)?(?: (?:desktop |monitor )?(?:wallpaper|background|banner|image|format))?`,
    ),
    notBefore: /^[ -]?(?:angle|lens|camera|shot)/,
  },
  {
    kind: "banner",
    pattern: noun(
      `panoramic (?:format|image|photo|picture|banner|wallpaper|aspect|crop|canvas|frame)`,
    ),
  },
  {
    kind: "banner",
    pattern: noun(`panorama`),
    notBefore: /^ (?:window|terrace|restaurant|bar|road|car)\b/,
  },
  {
    kind: "banner",
    pattern: noun(
      `(?:(?:web ?site|web|blog|e-?mail|page|site|twitter|facebook|linkedin|youtube|profile|hero|newsletter) (?:banner|header)|header (?:image|banner|graphic|picture|photo|format))`,
    ),
  },
  {
    kind: "banner",
    pattern: noun(
      `header for (?:my |our |a |the )?(?:blog|web ?site|site|web ?page|newsletter|e-?mail|shop|channel|profile)`,
    ),
  },
  { kind: "banner", pattern: noun(`banner`) },
  { kind: "banner", pattern: noun(`header`), isWeak: true },
  { kind: "poster", pattern: noun(`poster`), notBefore: /^ (?:boy|child|girl|bed|paint)\b/ },
  { kind: "poster", pattern: noun(`(?:e-?)?book cover|novel cover`) },
  {
    kind: "poster",
    pattern: noun(`a4(?: (?:paper|page|sheet|format|size))?`),
    notAfter: /\baudi $/,
    notBefore: /^(?: \w+)? (?:on|in) (?:a|the|his|her|my) (?:desk|table|hand|floor|printer|wall)\b/,
  },
  { kind: "wide", pattern: noun(`(?:desktop|computer|pc|laptop|4k|hd) (?:wallpaper|background)`) },
  {
    kind: "wide",
    pattern: noun(`wallpaper`),
    notAfter:
      /\b(?:peeling|torn|faded|damask|flock|striped|floral|flowery|flowered|patterned|victorian|papered)(?: \w+)? $/,
  },
  { kind: "wide", pattern: noun(`(?:youtube |video |blog )?thumbnail`), notBefore: /^ sketch/ },
  { kind: "wide", pattern: noun(`(?:presentation|powerpoint|keynote|title|ppt|pitch deck) slide`) },
  {
    kind: "wide",
    pattern: noun(
      `slide for (?:my|our|a|the) (?:talk|presentation|lecture|pitch|deck|meeting|class|keynote)`,
    ),
  },
  { kind: "wide", pattern: noun(`slide (?:background|format|size|template|design|layout|image)`) },
  {
    kind: "wide",
    pattern: noun(`wide[ -]?screen|full[ -]?screen(?: (?:image|background|format))?`),
    notBefore: /^ (?:tvs?|television|monitor|display)\b/,
  },
  {
    kind: "wide",
    pattern: noun(
      `cinematic (?:widescreen|wide ?screen|format|aspect(?: ratio)?|ratio|frame|framing|crop|size|canvas)`,
    ),
  },
  {
    kind: "wide",
    pattern: noun(`(?:desktop|screen) (?:format|size|image|resolution)|screen background`),
  },
  {
    kind: "wide",
    pattern: noun(`desktop`),
    isWeak: true,
    notBefore: /^ (?:computer|pc|publishing|with|organi[sz]er|full)\b/,
  },
  {
    kind: "wide",
    pattern: noun(`(?:computer |laptop )?screen`),
    isWeak: true,
    notBefore: /^ (?:door|print|protector|time|saver|of|showing|with)/,
  },
  {
    kind: "wide",
    pattern: noun(`slide`),
    isWeak: true,
    notBefore: /^ (?:guitar|rule|in|at|show|door)/,
  },
  {
    kind: "badge",
    pattern: noun(`avatar`),
    notAfter: /\b(?:from|movie|film|james cameron's|like|the|of) $/,
    notBefore: /^(?: (?:movie|film|aang|korra|the)\b|: )/,
  },
  {
    kind: "badge",
    pattern: noun(
      `(?:app|application|website|web|ios|android|favicon|desktop|game|ui|flat|line|vector|social media|emoji) icon`,
    ),
  },
  {
    kind: "badge",
    pattern: noun(`icon`),
    notAfter:
      /\b(?:religious|orthodox|byzantine|russian|greek|coptic|holy|sacred|saint|church|medieval|gilded|pop|fashion|style|cultural|culture|rock|music|film|movie|feminist|american|national|hollywood|gay|punk|disco) (?:\w+ )?$/,
    notBefore:
      /^ (?:of (?:the )?(?:christ|jesus|mary|virgin|madonna|saint|st\b|god|mother|our lady|an? (?:saint|apostle)|cinema|film|music|hollywood|fashion|pop|rock|style)|painting|painter|on gold|screen)/,
  },
];

function noun(words: string): RegExp {
  return new RegExp(`(?<![\\w'])(?:${words})(?![\\w])`, "g");
}
