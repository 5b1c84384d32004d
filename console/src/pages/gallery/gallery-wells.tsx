import { useEffect, useRef, useState, type ReactElement } from "react";
import { useMedia } from "../../kit/use-media.ts";
import { justifyRows } from "./justify-rows.ts";
import { useElementWidth } from "./use-element-width.ts";

const DELAY_MS = 150;
const RATIOS = [
  16 / 9,
  1,
  9 / 16,
  16 / 9,
  3 / 2,
  1,
  16 / 9,
  21 / 9,
  4 / 5,
  16 / 9,
  1,
  3 / 4,
  3 / 2,
];

/** Where pictures will stand, while the first of them are asked for. */
export function GalleryWells({ label }: { readonly label: string }): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const width = useElementWidth(place);
  const isPhone = useMedia("(max-width: 719px)");
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), DELAY_MS);
    return () => clearTimeout(timer);
  }, []);
  const measures = isPhone ? { target: 128, gap: 6 } : { target: 206, gap: 10 };
  const rows = isLate && width > 0 ? justifyRows(RATIOS, { ...measures, width }) : [];
  return (
    <div ref={place} role="status" aria-label={label} className="px-2 pt-13 md:px-5">
      {rows.slice(0, 3).map(({ height, items }, row) => (
        <div key={row} className="flex" style={{ gap: measures.gap, marginBottom: measures.gap }}>
          {items.map(({ index, width: wide }) => (
            <span key={index} className="rounded-picture bg-well" style={{ width: wide, height }} />
          ))}
        </div>
      ))}
    </div>
  );
}
