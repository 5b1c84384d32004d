import type { EngineWishes, EngineWork } from "../../contract/engine.ts";
import type { Warning, WarningCode } from "../../contract/warning.ts";
import { quoteInput } from "../../kit/quote-input.ts";
import type { Profile, WishWords } from "./profile.ts";

interface WishMember {
  readonly wish: keyof EngineWishes;
  /** As the API calls it, and as callers do. */
  readonly name: string;
  readonly code: WarningCode;
}

const MEMBERS: readonly WishMember[] = [
  { wish: "quality", name: "quality", code: "quality_ignored" },
  { wish: "style", name: "style", code: "style_ignored" },
  { wish: "background", name: "background", code: "background_ignored" },
  { wish: "moderation", name: "moderation", code: "moderation_ignored" },
  { wish: "inputFidelity", name: "input_fidelity", code: "input_fidelity_ignored" },
];

export interface WishMembers {
  readonly members: Readonly<Record<string, string>>;
  readonly warnings: readonly Warning[];
}

/**
 * The wishes in the backend's own words. A word that it does not know is left out with a warning: the picture is wanted more than
 * the wish, and the backend would refuse both. Wishes that the profile does not name are the core's to warn about.
 */
export function toWishMembers(work: EngineWork, profile: Profile): WishMembers {
  const members: Record<string, string> = {};
  const warnings: Warning[] = [];
  for (const member of MEMBERS) {
    const asked = work.wishes[member.wish];
    const words = profile.wishes[member.wish];
    if (asked === undefined || words === undefined) {
      continue;
    }
    const reason = whyNot(member.wish, work, profile);
    const told = reason === undefined ? translate(asked, words) : { warning: reason };
    if (told.word !== undefined) {
      members[member.name] = told.word;
    }
    if (told.warning !== undefined) {
      warnings.push({ code: member.code, field: member.name, message: told.warning });
    }
  }
  return { members, warnings };
}

interface Told {
  readonly word?: string;
  readonly warning?: string;
}

function translate(asked: string, words: WishWords): Told {
  if (words === "any") {
    return { word: asked };
  }
  const near = valueOf(words.near ?? {}, asked);
  if (near !== undefined) {
    return {
      word: near,
      warning: `The backend that drew this does not know ${quoteInput(asked)} here; "${near}" was asked for instead.`,
    };
  }
  const known = valueOf(words.known, asked);
  return known === undefined
    ? {
        warning: `The backend that drew this does not know ${quoteInput(asked)} here; it was left out.`,
      }
    : { word: known };
}

/** Some members belong to one of the two routes. */
function whyNot(
  wish: keyof EngineWishes,
  { references }: EngineWork,
  { edits }: Profile,
): string | undefined {
  const isEdit = references.length > 0;
  if (wish === "inputFidelity" && !isEdit) {
    return "There was no picture to be true to; `input_fidelity` was left out.";
  }
  return wish === "moderation" && isEdit && edits?.strictMask === true && edits.as === "multipart"
    ? "The backend that drew this takes `moderation` only for new pictures; it was left out."
    : undefined;
}

function valueOf(words: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
