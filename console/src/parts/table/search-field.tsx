import { Search } from "lucide-react";
import { useEffect, useId, type ReactElement } from "react";
import { TextField } from "../text-field.tsx";
import { isFreeKey } from "./is-free-key.ts";

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className?: string;
}

/** Narrows what is listed; `/` goes there, Esc empties it. */
export function SearchField({
  label,
  value,
  onChange,
  className = "w-full md:w-55",
}: SearchFieldProps): ReactElement {
  const id = useId();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "/" && isFreeKey(event)) {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [id]);
  return (
    <TextField
      id={id}
      type="search"
      hideLabel
      label={label}
      placeholder={label}
      value={value}
      maxLength={200}
      spellCheck={false}
      autoComplete="off"
      className={className}
      icon={<Search size={16} strokeWidth={1.75} aria-hidden />}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === "Escape" && value !== "") {
          event.stopPropagation();
          onChange("");
        }
      }}
    />
  );
}
