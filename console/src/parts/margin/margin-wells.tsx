import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Fact } from "./fact.tsx";
import { NoFact } from "./no-fact.tsx";

/** The margin of a picture that the server has not told anything of yet. */
export function MarginWells(): ReactElement {
  const texts = useTranslations("margin");
  const facts = (
    labels: readonly ("asked" | "drawn" | "took" | "channel" | "seed" | "file" | "cost")[],
  ) =>
    labels.map((label) => (
      <Fact key={label} label={texts(label)}>
        <NoFact generation={null} />
      </Fact>
    ));
  return (
    <aside aria-label={texts("label")} className="border-l border-line-strong pl-4.5 text-xs">
      <h3 className="text-xs font-body text-text-2">{texts("delivered")}</h3>
      <p className="mt-2 text-md">
        <NoFact generation={null} />
      </p>
      <dl className="mt-2 space-y-0.5">{facts(["asked", "drawn"])}</dl>
      <dl className="mt-4 space-y-0.5">{facts(["took", "channel", "seed", "file", "cost"])}</dl>
    </aside>
  );
}
