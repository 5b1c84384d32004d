import { Fragment, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import {
  findGridSize,
  RATIOS,
  readGridSize,
  TIERS,
  type GridSize,
} from "../../kit/size-grid.ts";
import { joinClasses } from "../../kit/join-classes.ts";
import { moveInGrid, typeInGrid, type GridPlace } from "./move-in-grid.ts";
import { SizeCell } from "./size-cell.tsx";
import { useSizeNames } from "./use-size-names.ts";
import { useTypedKeys } from "./use-typed-keys.ts";

/** CSS pixels for one pixel of a picture. */
const SCALE = 0.0172;
const FIRST: GridPlace = { ratio: "16:9", tier: "2K" };

interface SizeGridViewProps {
  readonly value: string;
  readonly listed: readonly string[];
  readonly onChange: (value: string) => void;
  /** The one under the pointer or the focus. */
  readonly onLook: (one: GridSize | null) => void;
}

/** The 30 sizes as shapes to one scale: ten ratios beside each other, three tiers below each other. */
export function SizeGridView({
  value,
  listed,
  onChange,
  onLook,
}: SizeGridViewProps): ReactElement {
  const texts = useTranslations("sizes");
  const names = useSizeNames();
  const cells = useRef(new Map<string, HTMLButtonElement>());
  const chosen = readGridSize(value);
  const [focused, setFocused] = useState<GridPlace>(chosen ?? FIRST);
  const goTo = (place: GridPlace | null) => {
    const one = place === null ? undefined : findGridSize(place.ratio, place.tier);
    if (one === undefined) {
      return;
    }
    setFocused(one);
    cells.current.get(one.text)?.focus();
    if (listed.includes(one.text)) {
      onChange(one.text);
    }
  };
  const onTyped = useTypedKeys((typed) => goTo(typeInGrid(focused, typed)));
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveInGrid(focused, event.key);
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (next !== null) {
      event.preventDefault();
      goTo(next);
    } else if (isPlain && onTyped(event.key)) {
      event.preventDefault();
    }
  };
  const inTabOrder = chosen?.text ?? findGridSize(focused.ratio, focused.tier)?.text;
  return (
    <div
      role="radiogroup"
      aria-label={texts("label")}
      onKeyDown={onKeyDown}
      className="grid grid-cols-[2.25rem_repeat(10,minmax(0,1fr))] gap-y-0.5"
    >
      <span aria-hidden />
      {RATIOS.map((ratio) => (
        <span
          key={ratio}
          aria-hidden
          className={joinClasses(
            "pb-1.5 text-center text-xs font-medium",
            ratio === chosen?.ratio ? "text-lapis-text" : "text-text-2",
          )}
        >
          {ratio}
        </span>
      ))}
      {TIERS.map((tier) => (
        <Fragment key={tier}>
          <span aria-hidden className="self-end pb-1.5 text-xs font-medium text-text-2">
            {tier}
          </span>
          {RATIOS.map((ratio) => {
            const one = findGridSize(ratio, tier);
            return one === undefined ? null : (
              <SizeCell
                key={one.text}
                one={one}
                label={names.full(one)}
                scale={SCALE}
                chosen={one.text === value}
                available={listed.includes(one.text)}
                inTabOrder={one.text === inTabOrder}
                register={(element) => {
                  if (element === null) {
                    cells.current.delete(one.text);
                  } else {
                    cells.current.set(one.text, element);
                  }
                }}
                onChoose={() => {
                  setFocused(one);
                  onChange(one.text);
                }}
                onLook={onLook}
              />
            );
          })}
        </Fragment>
      ))}
    </div>
  );
}
