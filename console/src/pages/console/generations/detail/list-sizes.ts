import { readSize, type Size } from "../../../../kit/size.ts";
import type { Dossier } from "../generation-records.ts";

export type SizeRole = "askedAndDelivered" | "delivered" | "asked" | "reference" | "drawn";

export interface SizeLine {
  readonly role: SizeRole;
  /** Null where the words decided. */
  readonly size: Size | null;
  /** Of a reference, counted from 1; null where all of them have this size. */
  readonly n: number | null;
}

type Sized = Pick<Dossier, "size"> & {
  readonly references: readonly Pick<Dossier["references"][number], "n" | "width" | "height">[];
};

/** All sizes that played a part, once each: what was asked for and came, what it was made from, what the engine drew. */
export function listSizes({ size, references }: Sized): readonly SizeLine[] {
  const asked = readSize(size.asked);
  const delivered = readSize(size.delivered);
  const drawn = readSize(size.native);
  const isAsAsked = delivered !== null && size.asked === size.delivered;
  const first: readonly SizeLine[] = isAsAsked
    ? [{ role: "askedAndDelivered", size: delivered, n: null }]
    : [
        ...(delivered === null ? [] : [{ role: "delivered", size: delivered, n: null } as const]),
        { role: "asked", size: asked, n: null },
      ];
  const kept = references.filter(({ width, height }) => width > 0 && height > 0);
  const areSame = new Set(kept.map(({ width, height }) => `${width}x${height}`)).size === 1;
  const lines = (areSame ? kept.slice(0, 1) : kept).map(({ n, width, height }): SizeLine => {
    return { role: "reference", size: { width, height }, n: areSame ? null : n };
  });
  return [
    ...first,
    ...lines,
    ...(drawn === null ? [] : [{ role: "drawn", size: drawn, n: null } as const]),
  ];
}
