import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { formatBytes } from "../../../../kit/format-bytes.ts";
import { joinClasses } from "../../../../kit/join-classes.ts";
import { showSize } from "../../../../kit/size.ts";
import type { Dossier, DossierReference } from "../generation-records.ts";
import { nameFormat } from "./name-format.ts";

const HEIGHT_PX = 96;

/** The pictures that it was made from, by their numbers. */
export function References({ dossier }: { readonly dossier: Dossier }): ReactElement | null {
  const texts = useTranslations("generations");
  const { references, id } = dossier;
  return references.length === 0 ? null : (
    <section className="border-t border-line py-5">
      <h2 className="text-sm">{texts("references")}</h2>
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-4">
        {references.map((reference) => (
          <ReferenceTile key={reference.n} generation={id} reference={reference} />
        ))}
      </ul>
    </section>
  );
}

interface ReferenceTileProps {
  readonly generation: string;
  readonly reference: DossierReference;
}

function ReferenceTile({ generation, reference }: ReferenceTileProps): ReactElement {
  const texts = useTranslations("generations");
  const { n, width, height, changed, bytes, media_type: mediaType, made_by: madeBy } = reference;
  const [isGone, setGone] = useState(bytes === null);
  const shownWidth = Math.round((HEIGHT_PX * width) / Math.max(1, height));
  return (
    <li className="max-w-full">
      {isGone ? (
        <p
          style={{ width: Math.max(96, shownWidth), height: HEIGHT_PX }}
          className="grid max-w-full place-items-center rounded-picture bg-well px-2 text-center text-xs text-text-2"
        >
          {texts("referenceGone")}
        </p>
      ) : (
        <img
          alt={texts("reference", { n })}
          src={`/admin/v1/generations/${generation}/references/${n}`}
          width={shownWidth}
          height={HEIGHT_PX}
          loading="lazy"
          decoding="async"
          onError={() => setGone(true)}
          className={joinClasses(
            "picture-in max-w-full rounded-picture bg-well",
            changed && "outline-2 outline-offset-2 outline-lapis",
          )}
        />
      )}
      <p className="mt-2 flex flex-wrap gap-x-2 text-xs">
        <span className="font-medium">{texts("reference", { n })}</span>
        {changed && <span className="text-lapis-text">{texts("changes")}</span>}
        {madeBy !== null && (
          <Link
            href={`~/console/generations/${madeBy}`}
            className="text-lapis-text hover:underline"
          >
            {texts("madeBy")}
          </Link>
        )}
      </p>
      <p className="text-xs text-text-2">
        {[
          width > 0 ? showSize({ width, height }) : null,
          mediaType === null ? null : nameFormat(mediaType),
          bytes === null ? null : formatBytes(bytes),
        ]
          .filter((part) => part !== null)
          .join(", ")}
      </p>
    </li>
  );
}
