import { ListFilter, X } from "lucide-react";
import { useEffect, useState, type ReactElement, type ReactNode, type RefObject } from "react";
import { useTranslations } from "use-intl";
import { joinClasses } from "../../kit/join-classes.ts";
import { Popover } from "../popover.tsx";

export interface FilterChip {
  readonly name: string;
  readonly text: string;
  /** Codes, ids and names of models. */
  readonly mono?: boolean;
  /** Null for one that always stands there, such as "any state". */
  readonly onRemove: (() => void) | null;
}

interface FilterBarProps {
  readonly label: string;
  readonly chips: readonly FilterChip[];
  /** The fields of the layer that opens. */
  readonly children: ReactNode;
  readonly words?: {
    readonly label: string;
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly field: RefObject<HTMLInputElement | null>;
  };
}

/** What a list is narrowed by, in one line: chips, and words. A press on a chip opens all of it. */
export function FilterBar({ label, chips, children, words }: FilterBarProps): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <div className="relative flex min-h-(--control-h) flex-wrap items-center gap-1.5 rounded-md border border-line-strong bg-surface py-0.75 pr-1 pl-1 shadow-1 hover:border-line-control">
      <Popover
        label={label}
        open={open}
        onOpenChange={setOpen}
        side="bottom"
        className="w-81 p-4"
        trigger={
          <button
            type="button"
            aria-label={label}
            className="grid size-6 shrink-0 place-items-center rounded-sm text-text-2 hover:bg-hover hover:text-text coarse:size-11"
          >
            <ListFilter size={16} strokeWidth={1.75} aria-hidden />
          </button>
        }
      >
        {children}
      </Popover>
      {chips.map((chip) => (
        <Chip key={chip.name} chip={chip} onOpen={() => setOpen(true)} />
      ))}
      {words !== undefined && <WordsField {...words} />}
    </div>
  );
}

interface ChipProps {
  readonly chip: FilterChip;
  readonly onOpen: () => void;
}

function Chip({ chip, onOpen }: ChipProps): ReactElement {
  const texts = useTranslations("common");
  return (
    <span
      className={joinClasses(
        "inline-flex h-6 max-w-full items-center rounded-sm text-xs font-medium coarse:h-11",
        chip.onRemove === null ? "bg-hover text-text-2" : "bg-lapis-soft text-lapis-text",
      )}
    >
      <button
        type="button"
        onClick={onOpen}
        className={joinClasses(
          "h-full min-w-0 truncate px-1.75",
          chip.mono === true && "font-mono",
          chip.onRemove !== null && "pr-0.5",
        )}
      >
        {chip.text}
      </button>
      {chip.onRemove !== null && (
        <button
          type="button"
          aria-label={texts("removeFilter", { name: chip.text })}
          onClick={chip.onRemove}
          className="grid h-full w-6 shrink-0 place-items-center coarse:w-11"
        >
          <X size={12} strokeWidth={2} aria-hidden />
        </button>
      )}
    </span>
  );
}

const REST_MS = 300;

/** Words that take effect when typing rests, or at once with Enter. */
function WordsField({
  label,
  value,
  onChange,
  field,
}: NonNullable<FilterBarProps["words"]>): ReactElement {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  useEffect(() => {
    if (draft.trim() === value) {
      return undefined;
    }
    const timer = setTimeout(() => onChange(draft.trim()), REST_MS);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- only typing starts the wait anew
  }, [draft]);
  return (
    <input
      ref={field}
      type="search"
      aria-label={label}
      placeholder={label}
      value={draft}
      maxLength={200}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          onChange(draft.trim());
        }
        if (event.key === "Escape" && draft === "") {
          event.currentTarget.blur();
        }
      }}
      className="h-6 min-w-24 flex-1 rounded-sm bg-transparent px-1 text-sm coarse:h-11"
    />
  );
}
