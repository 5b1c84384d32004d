import type { EngineWishes } from "../../contract/engine.ts";
import type { Plan } from "../../contract/generation.ts";
import type { Warning, WarningCode } from "../../contract/warning.ts";
import type { Channel } from "../catalogue.ts";

const WISHES: Readonly<
  Record<keyof EngineWishes, { readonly code: WarningCode; readonly field: string }>
> = {
  quality: { code: "quality_ignored", field: "quality" },
  style: { code: "style_ignored", field: "style" },
  background: { code: "background_ignored", field: "background" },
  moderation: { code: "moderation_ignored", field: "moderation" },
  inputFidelity: { code: "input_fidelity_ignored", field: "input_fidelity" },
};
const WISH_NAMES: readonly (keyof EngineWishes)[] = [
  "quality",
  "style",
  "background",
  "moderation",
  "inputFidelity",
];

/** What this channel's engine cannot honour of the plan. */
export function wishWarnings(plan: Plan, channel: Channel): readonly Warning[] {
  const { abilities } = channel.engine;
  const honoured = (wish: keyof EngineWishes) =>
    abilities.wishes.includes(wish) ||
    (wish === "background" && (abilities.transparency || plan.wishes.background === "opaque"));
  const warnings: Warning[] = WISH_NAMES.filter(
    (wish) => plan.wishes[wish] !== undefined && !honoured(wish),
  ).map((wish) => ({
    ...WISHES[wish],
    message: `The backend that drew this has no setting for \`${WISHES[wish].field}\`; it was left out.`,
  }));
  if (plan.seedWished && !abilities.seed) {
    warnings.push({
      code: "seed_ignored",
      field: "seed",
      message: "The backend that drew this takes no seed; the picture will differ next time.",
    });
  }
  if (arePreviewsMissed(plan) && !abilities.previews) {
    warnings.push({
      code: "partial_images_ignored",
      field: "partial_images",
      message: "The backend that drew this makes no previews; only the finished picture was sent.",
    });
  }
  if (plan.mask !== null && !abilities.mask) {
    warnings.push({
      code: "mask_ignored",
      field: "mask",
      message: "The backend that drew this takes no mask; the whole picture may have changed.",
    });
  }
  return warnings;
}

/** Where no channel of the model makes any, that was said at admission. */
function arePreviewsMissed({ previews = 0, warnings }: Plan): boolean {
  return previews > 0 && !warnings.some(({ code }) => code === "partial_images_ignored");
}
