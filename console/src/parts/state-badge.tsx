import type { Generation } from "limner/client";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Badge, type Tone } from "./badge.tsx";

export type GenerationState = Generation["state"];

export const STATE_TONES: Readonly<Record<GenerationState, Tone>> = {
  queued: "neutral",
  running: "lapis",
  succeeded: "malachite",
  failed: "vermilion",
  canceled: "neutral",
};

/** The state of a generation in one word. */
export function StateBadge({ state }: { readonly state: GenerationState }): ReactElement {
  const texts = useTranslations("common");
  return (
    <Badge tone={STATE_TONES[state]} dot={state === "queued" ? "outline" : "solid"}>
      {texts(`state.${state}`)}
    </Badge>
  );
}
