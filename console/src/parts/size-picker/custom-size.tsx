import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { readSize } from "../../kit/size.ts";
import { nearestRatio } from "../../kit/size-grid.ts";
import { Silhouette } from "../silhouette.tsx";
import { TextField } from "../text-field.tsx";
import { checkFreeSize, STEP } from "./check-free-size.ts";
import { useSizeNames } from "./use-size-names.ts";

interface CustomSizeProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const SCALE = 0.02;

/** Two numbers; the rule that they break is named while they are typed, and only what breaks none is passed on. */
export function CustomSize({ value, onChange }: CustomSizeProps): ReactElement {
  const texts = useTranslations("sizes");
  const names = useSizeNames();
  const begun = readSize(value) ?? { width: 1920, height: 1088 };
  const [typed, setTyped] = useState({
    width: String(begun.width),
    height: String(begun.height),
  });
  const size = { width: toNumber(typed.width), height: toNumber(typed.height) };
  const broken = checkFreeSize(size);
  const type = (next: typeof typed) => {
    setTyped(next);
    const asked = { width: toNumber(next.width), height: toNumber(next.height) };
    if (checkFreeSize(asked) === null) {
      onChange(`${asked.width}x${asked.height}`);
    }
  };
  return (
    <div className="flex min-h-36 flex-wrap items-start gap-x-4 gap-y-3">
      {(["width", "height"] as const).map((edge) => (
        <TextField
          key={edge}
          label={texts(edge)}
          className="w-28"
          inputMode="numeric"
          type="number"
          min={STEP}
          step={STEP}
          value={typed[edge]}
          aria-invalid={broken !== null || undefined}
          onChange={(event) => type({ ...typed, [edge]: event.target.value })}
        />
      ))}
      <div className="grid h-20 w-22 place-items-center self-end text-lapis">
        {broken === null && <Silhouette scale={SCALE} shapes={[{ size, ink: "solid" }]} />}
      </div>
      <p
        role="status"
        className={`min-w-48 flex-1 basis-full text-xs ${broken === null ? "text-text-2" : "text-vermilion-text"}`}
      >
        {broken === null
          ? texts("customGood", {
              ratio: nearestRatio(size.width / size.height),
              megapixels: names.megapixels(size),
            })
          : texts(`broken.${broken}`)}
      </p>
    </div>
  );
}

function toNumber(text: string): number {
  return /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
}
