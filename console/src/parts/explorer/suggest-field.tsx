import { X } from "lucide-react";
import { useId, useState, type KeyboardEvent, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "../icon-button.tsx";

interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
}

interface SuggestFieldProps {
  readonly label: string;
  /** What is chosen, by its id; an empty text for nothing. */
  readonly value: string;
  readonly options: readonly Suggestion[];
  /** The words that the options are to be found by. */
  readonly onWords: (words: string) => void;
  readonly onChange: (id: string) => void;
  readonly placeholder: string;
}

/** One of very many, found by some of its name. */
export function SuggestField(props: SuggestFieldProps): ReactElement {
  const { label, value, options, onChange } = props;
  const texts = useTranslations("common");
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-xs text-text-2">
        {label}
      </label>
      {value === "" ? (
        <Search {...props} id={id} />
      ) : (
        <span className="flex h-(--control-h) items-center gap-1 rounded-md border border-line-strong bg-hover pr-0.5 pl-2.5 text-sm font-medium">
          <span className="min-w-0 flex-1 truncate">
            {options.find((option) => option.id === value)?.name ?? value}
          </span>
          <IconButton
            small
            id={id}
            label={texts("removeFilter", { name: label })}
            icon={<X size={14} strokeWidth={2} />}
            onClick={() => onChange("")}
          />
        </span>
      )}
    </div>
  );
}

function Search(props: SuggestFieldProps & { readonly id: string }): ReactElement {
  const { id, label, options, onWords, onChange, placeholder } = props;
  const [words, setWords] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const type = (text: string) => {
    setWords(text);
    setAt(0);
    setOpen(true);
    onWords(text.trim());
  };
  const choose = (option: Suggestion | undefined) => {
    if (option !== undefined) {
      type("");
      onChange(option.id);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      setAt(Math.max(0, Math.min(options.length - 1, at + step)));
    } else if (event.key === "Enter" && isOpen) {
      event.preventDefault();
      choose(options[at]);
    } else if (event.key === "Escape" && isOpen) {
      // The layer around it stays open.
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <>
      <input
        id={id}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && options.length > 0 ? `${id}-${at}` : undefined}
        autoComplete="off"
        placeholder={placeholder}
        value={words}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        className="h-(--control-h) w-full rounded-md border border-line-strong bg-surface px-2.5 text-sm shadow-1 hover:border-line-control"
      />
      {isOpen && <Suggestions id={id} at={at} label={label} options={options} onChoose={choose} />}
    </>
  );
}

interface SuggestionsProps {
  readonly id: string;
  readonly at: number;
  readonly label: string;
  readonly options: readonly Suggestion[];
  readonly onChoose: (option: Suggestion) => void;
}

function Suggestions({ id, at, label, options, onChoose }: SuggestionsProps): ReactElement {
  const texts = useTranslations("common");
  return (
    <ul
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      className="mt-1 rounded-md border border-line bg-sunken p-1"
    >
      {options.length === 0 && (
        <li
          role="option"
          aria-selected={false}
          aria-disabled
          className="px-2 py-1 text-xs text-text-2"
        >
          {texts("nothingFound")}
        </li>
      )}
      {options.map((option, index) => (
        <li
          key={option.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          // So that the field keeps the focus, and the list stays until the press is over.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
          className="flex min-h-7 cursor-pointer items-center justify-between gap-3 rounded-sm px-2 text-sm hover:bg-hover aria-selected:bg-hover coarse:min-h-11"
        >
          <span className="truncate">{option.name}</span>
          {option.note !== null && (
            <span className="truncate text-xs text-text-2">{option.note}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
