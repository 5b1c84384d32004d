import type { Warning, WarningCode } from "../../contract/warning.ts";

/** What a Limner can say of a request of ours that its caller should hear, with the field that it is about. */
const FIELDS: Readonly<Partial<Record<WarningCode, string | null>>> = {
  seed_ignored: "seed",
  quality_ignored: "quality",
  style_ignored: "style",
  background_ignored: "background",
  moderation_ignored: "moderation",
  input_fidelity_ignored: "input_fidelity",
  references_left_out: null,
  prompt_partly_understood: "prompt",
  edit_approximated: "prompt",
  drawn_anew: "prompt",
  cropped: "size",
  enlarged: "size",
  other_engine: "model",
};

/** The warnings of another Limner, from its header `X-Warnings`; what concerns only the two of us is left out. */
export function limnerWarnings(header: string | readonly string[] | undefined): readonly Warning[] {
  const codes = new Set(String(header ?? "").split(/\s*,\s*/));
  return [...codes].flatMap((text) => {
    const code = Object.keys(FIELDS).find((known): known is WarningCode => known === text);
    return code === undefined
      ? []
      : [
          {
            code,
            field: FIELDS[code] ?? null,
            message: `The Limner that drew this warns of it with \`${code}\`; its documentation says what that means.`,
          },
        ];
  });
}
