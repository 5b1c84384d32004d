import type { Generation } from "limner/client";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatMoney } from "../../kit/format-money.ts";

/** What a generation costs and whether that is held, captured or released. */
export function MoneyState({ generation }: { readonly generation: Generation }): ReactElement {
  const texts = useTranslations("margin");
  const { amount_micros: captured, held_micros: held } = generation.cost;
  if (held !== undefined) {
    return (
      <span className="text-orpiment-text">{texts("held", { amount: formatMoney(held) })}</span>
    );
  }
  return captured === 0 ? (
    <span>{texts("nothingCharged", { amount: formatMoney(0) })}</span>
  ) : (
    <span>{texts("captured", { amount: formatMoney(captured) })}</span>
  );
}
