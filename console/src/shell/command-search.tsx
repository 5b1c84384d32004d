import { Search } from "lucide-react";
import { useId, useState, type KeyboardEvent, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { KeyCap } from "../parts/key-cap.tsx";
import type { Command } from "./command.ts";
import { CommandList, optionId } from "./command-list.tsx";
import { findCommands } from "./find-commands.ts";
import { useCommands } from "./use-commands.ts";

/** The field and the list under it. The focus stays in the field; what Enter runs is pointed at. */
export function CommandSearch({ onClose }: { readonly onClose: () => void }): ReactElement {
  const texts = useTranslations("shell.commands");
  const list = useId();
  const [wish, setWish] = useState("");
  const [pointed, setPointed] = useState<string | null>(null);
  const groups = findCommands(useCommands(wish), wish);
  const found = groups.flatMap(({ commands }) => commands);
  const at = Math.max(
    0,
    found.findIndex(({ id }) => id === pointed),
  );
  const current = found[at];
  const run = (command: Command | undefined) => {
    if (command !== undefined) {
      onClose();
      // When the menu is gone: a change of language holds back whatever was not shown before it.
      setTimeout(() => command.run());
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeAfter(event.key, at, found.length);
    if (to !== undefined) {
      event.preventDefault();
      setPointed(found[to]?.id ?? null);
    } else if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      run(current);
    }
  };
  return (
    <>
      <div className="flex items-center gap-2.5 rounded-t-xl border-b border-line px-4 focus-within:shadow-[inset_0_0_0_2px_var(--lapis-solid)]">
        <Search size={16} strokeWidth={1.75} aria-hidden className="shrink-0 text-text-2" />
        <input
          autoFocus
          type="text"
          role="combobox"
          aria-expanded
          aria-controls={list}
          aria-autocomplete="list"
          aria-label={texts("placeholder")}
          aria-activedescendant={current === undefined ? undefined : optionId(list, current)}
          placeholder={texts("placeholder")}
          value={wish}
          maxLength={200}
          spellCheck={false}
          autoComplete="off"
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setWish(event.target.value);
            setPointed(null);
          }}
          className="h-12 min-w-0 flex-1 bg-transparent text-md outline-none focus-visible:shadow-none focus-visible:[--tw-ring-shadow:0_0_#0000]"
        />
        <KeyCap>Esc</KeyCap>
      </div>
      <CommandList
        id={list}
        groups={groups}
        current={current}
        onPoint={({ id }) => setPointed(id)}
        onRun={run}
      />
      <p role="status" className="sr-only">
        {texts("results", { count: found.length })}
      </p>
      <CommandHints />
    </>
  );
}

function CommandHints(): ReactElement {
  const texts = useTranslations("shell.commands");
  return (
    <div
      aria-hidden
      className="flex items-center gap-4 border-t border-line px-4 py-2 text-xs text-text-2 coarse:hidden"
    >
      <span className="inline-flex items-center gap-1">
        <KeyCap>↑</KeyCap>
        <KeyCap>↓</KeyCap> {texts("hintMove")}
      </span>
      <span className="inline-flex items-center gap-1">
        <KeyCap>↵</KeyCap> {texts("hintOpen")}
      </span>
    </div>
  );
}

/** Where a key leads, round at the ends. Home and End stay keys of the field. */
function placeAfter(key: string, at: number, count: number): number | undefined {
  if (count === 0) {
    return undefined;
  }
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  const jumps: Readonly<Record<string, number>> = { PageDown: count - 1, PageUp: 0 };
  const step = steps[key];
  return step === undefined ? jumps[key] : (at + step + count) % count;
}
