import { Fragment, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import {
  findGridSize,
  RATIOS,
  readGridSize,
  SIZE_GRID,
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
export function SizeGridView(props: SizeGridViewProps): ReactElement {
  const { value, listed, onChange, onLook } = props;
  const texts = useTranslations("sizes");
  const names = useSizeNames();
  const { cells, focused, setFocused, onKeyDown } = useGridKeys(props);
  const chosen = readGridSize(value);
  const inTabOrder = (chosen ?? findGridSize(focused.ratio, focused.tier))?.text;
  const register = (text: string) => (element: HTMLButtonElement | null) => {
    if (element === null) {
      cells.current.delete(text);
    } else {
      cells.current.set(text, element);
    }
  };
  return (
    <div
      role="radiogroup"
      aria-label={texts("label")}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="grid grid-cols-[2.25rem_repeat(10,minmax(0,1fr))] gap-y-0.5 outline-none"
    >
      <RatioHeads chosen={chosen?.ratio} />
      {TIERS.map((tier) => (
        <Fragment key={tier}>
          <span aria-hidden className="self-end pb-1.5 text-xs font-medium text-text-2">
            {tier}
          </span>
          {SIZE_GRID.filter((one) => one.tier === tier).map((one) => (
            <SizeCell
              key={one.text}
              one={one}
              label={names.full(one)}
              scale={SCALE}
              chosen={one.text === value}
              available={listed.includes(one.text)}
              inTabOrder={one.text === inTabOrder}
              register={register(one.text)}
              onChoose={() => {
                setFocused(one);
                onChange(one.text);
              }}
              onLook={onLook}
            />
          ))}
        </Fragment>
      ))}
    </div>
  );
}

function RatioHeads({ chosen }: { readonly chosen: string | undefined }): ReactElement {
  return (
    <>
      <span aria-hidden />
      {RATIOS.map((ratio) => (
        <span
          key={ratio}
          aria-hidden
          className={joinClasses(
            "pb-1.5 text-center text-xs font-medium",
            ratio === chosen ? "text-lapis-text" : "text-text-2",
          )}
        >
          {ratio}
        </span>
      ))}
    </>
  );
}

/** Arrows, Home, End and typed names move the focus, and choose what can be had. */
function useGridKeys({ value, listed, onChange }: SizeGridViewProps) {
  const cells = useRef(new Map<string, HTMLButtonElement>());
  const [focused, setFocused] = useState<GridPlace>(readGridSize(value) ?? FIRST);
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
  return { cells, focused, setFocused, onKeyDown };
}
