import { ToggleGroup } from "radix-ui";
import type { ReactElement } from "react";
import { joinClasses } from "../kit/join-classes.ts";

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    /** Not to be had now; why is said beside it. */
    readonly disabled?: boolean;
  }[];
  readonly small?: boolean;
}

/** One of a few, all in sight. */
export function Segments<Value extends string>({
  label,
  value,
  onChange,
  options,
  small = false,
}: SegmentsProps<Value>): ReactElement {
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={label}
      value={value}
      onValueChange={(next) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen !== undefined) {
          onChange(chosen.value);
        }
      }}
      className="inline-flex rounded-md bg-hover p-0.5"
    >
      {options.map((option) => (
        <ToggleGroup.Item
          key={option.value}
          value={option.value}
          disabled={option.disabled === true}
          className={joinClasses(
            "relative rounded-sm px-2.5 font-medium whitespace-nowrap text-text-2 transition-colors duration-(--dur-2) hover:text-text data-[state=on]:bg-surface data-[state=on]:text-text data-[state=on]:shadow-1 disabled:text-text-3",
            "coarse:after:absolute coarse:after:inset-x-0",
            small
              ? "h-6 text-xs coarse:h-9 coarse:after:-inset-y-1"
              : "h-7 text-sm coarse:h-10 coarse:after:-inset-y-0.5",
          )}
        >
          {option.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
