import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Badge, type Tone } from "../../../parts/badge.tsx";
import type { LedgerEntry } from "./account.ts";

type Kind = LedgerEntry["kind"];

const TONES: Readonly<Record<Kind, Tone>> = {
  hold: "orpiment",
  release: "neutral",
  capture: "malachite",
  top_up: "lapis",
  adjust: "neutral",
};

/** What is promised is an outline, what is settled is solid. */
export function EntryKind({ kind }: { readonly kind: Kind }): ReactElement {
  const texts = useTranslations("accounts.ledger.kind");
  return (
    <Badge tone={TONES[kind]} dot={kind === "hold" ? "outline" : "solid"}>
      {texts(kind)}
    </Badge>
  );
}
