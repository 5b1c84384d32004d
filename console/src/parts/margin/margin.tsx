import { Check } from "lucide-react";
import type { Generation } from "limner/client";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { readSize, showSize } from "../../kit/size.ts";
import { Silhouette, type SilhouetteShape } from "../silhouette.tsx";
import { Fact } from "./fact.tsx";
import { isExact } from "./is-exact.ts";
import { MarginFacts } from "./margin-facts.tsx";
import { MarginStrip } from "./margin-strip.tsx";
import { NoFact } from "./no-fact.tsx";
import { WarningList } from "./warning-list.tsx";

interface MarginProps {
  readonly generation: Generation;
  /**
   * `full`: a ruled column of its own; `strip`: one line under the picture, which opens; `list`: label and value in two
   * columns, for panels.
   */
  readonly look: "full" | "strip" | "list";
}

const SILHOUETTE_PX = 58;

/** All facts about a picture, always the same and in the same order. What is not known yet is a well. */
export function Margin({ generation, look }: MarginProps): ReactElement {
  const texts = useTranslations("margin");
  const delivered = readSize(generation.size.delivered);
  if (look === "strip") {
    return <MarginStrip generation={generation} />;
  }
  return look === "list" ? (
    <dl className="grid grid-cols-[112px_1fr] gap-x-3 gap-y-2 text-sm">
      <MarginFacts generation={generation} look="list" />
    </dl>
  ) : (
    <aside aria-label={texts("label")} className="border-l border-line-strong pl-4.5 text-xs">
      <h3 className="text-xs font-body text-text-2">{texts("delivered")}</h3>
      <div className="mt-2 flex items-center gap-3">
        <NestedSizes generation={generation} />
        <div>
          <p className="text-md font-strong tracking-tight">
            {delivered === null ? <NoFact generation={generation} /> : showSize(delivered)}
          </p>
          {delivered !== null && <Exactness generation={generation} />}
        </div>
      </div>
      <dl className="mt-2 space-y-0.5">
        <Fact label={texts("asked")}>
          {generation.size.asked === "auto"
            ? texts("auto")
            : generation.size.asked.replace("x", "\u00A0×\u00A0")}
        </Fact>
        <Fact label={texts("drawn")}>
          {generation.size.native?.replace("x", "\u00A0×\u00A0") ?? (
            <NoFact generation={generation} />
          )}
        </Fact>
      </dl>
      {generation.understood !== "" && (
        <>
          <h3 className="mt-4 text-xs font-body text-text-2">{texts("understood")}</h3>
          <p className="mt-1 leading-4.5">{generation.understood}</p>
        </>
      )}
      <WarningList warnings={generation.warnings} />
      <dl className="mt-4 space-y-0.5">
        <MarginFacts generation={generation} look="full" />
      </dl>
    </aside>
  );
}

/** Asked for, drawn and delivered, in one another to one scale. */
function NestedSizes({ generation }: { readonly generation: Generation }): ReactElement | null {
  const delivered = readSize(generation.size.delivered);
  const drawn = readSize(generation.size.native);
  const asked = readSize(generation.size.asked);
  const largest = delivered ?? asked ?? drawn;
  if (largest === null) {
    return null;
  }
  const shapes: readonly SilhouetteShape[] = [
    { size: largest, ink: delivered === null ? "outline" : "well" },
    // Drawn as large as it is delivered, it would be a second edge on the first.
    ...(drawn === null || delivered === null || generation.size.native === generation.size.delivered
      ? []
      : [{ size: drawn, ink: "dashed" as const, className: "text-line-control" }]),
  ];
  const sides = shapes.flatMap(({ size }) => [size.width, size.height]);
  return <Silhouette shapes={shapes} scale={SILHOUETTE_PX / Math.max(...sides)} />;
}

/** Whether the pixels delivered are those that were asked for; where nothing was, they are what the words led to. */
function Exactness({ generation }: { readonly generation: Generation }): ReactElement {
  const texts = useTranslations("margin");
  const exact = isExact(generation);
  return (
    <p
      className={`flex items-center gap-1 ${exact ? "text-malachite-text" : "text-orpiment-text"}`}
    >
      {exact && <Check size={12} strokeWidth={2.25} aria-hidden />}
      {texts(exact ? "exact" : "notAsAsked")}
    </p>
  );
}
