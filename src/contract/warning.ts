/**
 * What could be honoured only in part, or not at all. A warning never stops a request.
 * The codes are a closed list, so that clients can act on them; `docs/warnings.md` explains each.
 */
export const WARNING_CODES = [
  "size_ignored",
  "size_adjusted",
  "tier_lowered",
  "seed_ignored",
  "temperature_ignored",
  "quality_ignored",
  "style_ignored",
  "background_ignored",
  "moderation_ignored",
  "input_fidelity_ignored",
  "output_compression_ignored",
  "partial_images_ignored",
  "mask_ignored",
  "count_reduced",
  "fewer_pictures",
  "cropped",
  "enlarged",
  "references_left_out",
  "first_frame_only",
  "system_text_left_out",
  "tool_message_ignored",
  "members_ignored",
  "prompt_partly_understood",
  "edit_approximated",
  "drawn_anew",
  "other_engine",
] as const;

export type WarningCode = (typeof WARNING_CODES)[number];

export interface Warning {
  readonly code: WarningCode;
  /** The request field it is about (`seed`, `size`, `prompt`), or null where there is none. */
  readonly field: string | null;
  /** One sentence: what was not done, and what was done instead. */
  readonly message: string;
}
