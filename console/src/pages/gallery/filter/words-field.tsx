import { useEffect, useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { KeyCap } from "../../../parts/key-cap.tsx";
import { SearchField } from "../../../parts/table/search-field.tsx";

interface WordsFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const PAUSE_MS = 250;

/** Finds words in prompts, a moment after the last of them was typed. */
export function WordsField({ value, onChange }: WordsFieldProps): ReactElement {
  const texts = useTranslations("gallery");
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    setTyped((before) => (before.trim() === value ? before : value));
  }, [value]);
  useEffect(() => {
    if (typed.trim() === value) {
      return undefined;
    }
    const timer = setTimeout(() => onChange(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <div className="relative min-w-0 flex-1 md:max-w-75">
      <SearchField label={texts("find")} value={typed} onChange={setTyped} className="w-full" />
      {typed === "" && (
        <span
          aria-hidden
          className="pointer-events-none absolute inset-y-0 right-2 hidden items-center md:flex coarse:hidden"
        >
          <KeyCap>/</KeyCap>
        </span>
      )}
    </div>
  );
}
