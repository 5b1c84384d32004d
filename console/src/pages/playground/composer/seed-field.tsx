import { Dices, X } from "lucide-react";
import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "../../../parts/icon-button.tsx";
import { TextField } from "../../../parts/text-field.tsx";
import { SEED_MAX } from "./wish-options.ts";

interface SeedFieldProps {
  readonly value: number | null;
  readonly onChange: (seed: number | null) => void;
}

/** The number that makes a drawing repeatable; without it every drawing has its own. */
export function SeedField({ value, onChange }: SeedFieldProps): ReactElement {
  const texts = useTranslations("composer");
  const [typed, setTyped] = useState(value === null ? "" : String(value));
  const isWrong = typed !== "" && readSeed(typed) === null;
  const change = (text: string) => {
    setTyped(text);
    const seed = readSeed(text);
    if (seed !== null || text === "") {
      onChange(seed);
    }
  };
  return (
    <span className="flex items-start gap-1">
      <TextField
        hideLabel
        label={texts("seed")}
        className="min-w-0 flex-1"
        mono
        inputMode="numeric"
        placeholder={texts("seedAny")}
        value={typed}
        fault={isWrong ? texts("seedFault") : null}
        onChange={(event) => change(event.target.value.trim())}
      />
      {typed !== "" && (
        <IconButton
          label={texts("seedClear")}
          icon={<X size={14} strokeWidth={2} />}
          onClick={() => change("")}
        />
      )}
      <IconButton
        label={texts("seedDice")}
        icon={<Dices size={16} strokeWidth={1.75} />}
        onClick={() => change(String(Math.floor(Math.random() * 1_000_000)))}
      />
    </span>
  );
}

function readSeed(text: string): number | null {
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return seed <= SEED_MAX ? seed : null;
}
