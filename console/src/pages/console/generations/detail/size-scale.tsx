import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { showSize, type Size } from "../../../../kit/size.ts";
import { Silhouette, type SilhouetteShape } from "../../../../parts/silhouette.tsx";
import type { Dossier } from "../generation-records.ts";
import { listSizes, type SizeLine, type SizeRole } from "./list-sizes.ts";

const WIDTH_PX = 168;
const HEIGHT_PX = 132;

const INKS: Readonly<
  Record<SizeRole, Pick<SilhouetteShape, "ink"> & { readonly className: string }>
> = {
  askedAndDelivered: { ink: "well", className: "text-text" },
  delivered: { ink: "well", className: "text-text" },
  asked: { ink: "outline", className: "text-line-control" },
  reference: { ink: "outline", className: "text-lapis" },
  drawn: { ink: "dashed", className: "text-text-2" },
};

/** All sizes of a generation in one another to one scale, and what each of them is. */
export function SizeScale({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const texts = useTranslations("generations");
  const lines = listSizes(dossier);
  const shapes = lines
    .flatMap(({ role, size }) => (size === null ? [] : [{ ...INKS[role], size }]))
    // Of two that are the same, the one that came first says more.
    .filter(({ size }, index, all) => all.findIndex((one) => isSame(one.size, size)) === index)
    .toSorted((one, other) => areaOf(other) - areaOf(one));
  const widest = Math.max(1, ...shapes.map(({ size }) => size.width));
  const highest = Math.max(1, ...shapes.map(({ size }) => size.height));
  return (
    <section className="mt-4 @min-[620px]:mt-0">
      <h2 className="mb-2 text-xs font-body text-text-2">{texts("sizes")}</h2>
      {shapes.length > 0 && (
        <Silhouette
          shapes={shapes}
          scale={Math.min(WIDTH_PX / widest, HEIGHT_PX / highest)}
          className="max-w-full"
        />
      )}
      <dl className="mt-2.5 space-y-0.5 text-xs">
        {lines.map((line, index) => (
          <Line key={index} line={line} strong={index === 0} />
        ))}
      </dl>
    </section>
  );
}

interface LineProps {
  readonly line: SizeLine;
  readonly strong: boolean;
}

function Line({ line: { role, size, n }, strong }: LineProps): ReactElement {
  const texts = useTranslations("generations");
  return (
    <div className="flex items-baseline justify-between gap-3">
      <dt className="flex items-center gap-2 text-text-2">
        <Silhouette
          scale={1}
          shapes={[{ ...INKS[role], size: { width: 10, height: 8 } }]}
          className="shrink-0"
        />
        {n === null ? texts(`size.${role}`) : texts("size.referenceN", { n })}
      </dt>
      <dd className={strong ? "font-strong" : ""}>
        {size === null ? texts("auto") : showSize(size)}
      </dd>
    </div>
  );
}

function isSame(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height;
}

function areaOf({ size }: Pick<SilhouetteShape, "size">): number {
  return size.width * size.height;
}
