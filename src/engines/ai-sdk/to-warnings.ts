import type { Warning, WarningCode } from "../../contract/warning.ts";
import { isRecord } from "./is-record.ts";

interface Meaning {
  readonly code: WarningCode;
  readonly field: string;
  readonly message: string;
}

/** What a package says it did not honour, by the name of the SDK's setting. Sizes and ratios are not among them: the core delivers the exact size whatever comes, and says itself what it had to crop. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  seed: {
    code: "seed_ignored",
    field: "seed",
    message: "The backend that drew this takes no seed; the picture will differ next time.",
  },
  mask: {
    code: "mask_ignored",
    field: "mask",
    message: "The backend that drew this takes no mask; the whole picture may have changed.",
  },
  n: {
    code: "count_reduced",
    field: "n",
    message: "The backend draws fewer pictures at once than it was asked for.",
  },
  files: {
    code: "references_left_out",
    field: "image",
    message: "The backend did not take all of the reference pictures.",
  },
  quality: ignored("quality_ignored", "quality"),
  style: ignored("style_ignored", "style"),
  background: ignored("background_ignored", "background"),
};

/** Notes without the name of a setting, by what they are about. Their words are not ours to show. */
const TOPICS = [
  [/\bmasks?\b/i, "mask"],
  [/\b(?:only|additional|multiple|first)\b.{0,40}\bimages?\b/i, "files"],
] as const;

/** Our warnings for those of a package; each code once. What concerns the operator's options alone is left out. */
export function toWarnings(given: unknown): readonly Warning[] {
  const names = Array.isArray(given) ? given.map(nameOf) : [];
  return [...new Set(names)].flatMap((name) => {
    const meaning =
      name !== undefined && Object.hasOwn(MEANINGS, name) ? MEANINGS[name] : undefined;
    return meaning === undefined ? [] : [meaning];
  });
}

/** Version 2 says `setting`, the later ones `feature`. */
function nameOf(warning: unknown): string | undefined {
  if (!isRecord(warning)) {
    return undefined;
  }
  const { type, setting, feature, message } = warning;
  if (type === "other") {
    return TOPICS.find(([words]) => words.test(String(message)))?.[1];
  }
  const name = type === "unsupported-setting" ? setting : feature;
  return typeof name === "string" && type !== "deprecated" ? name : undefined;
}

function ignored(code: WarningCode, field: string): Meaning {
  return {
    code,
    field,
    message: `The backend that drew this has no setting for \`${field}\`; it was left out.`,
  };
}
