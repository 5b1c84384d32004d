import { RadioGroup } from "radix-ui";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { findGridSize, TIERS, type Tier } from "../../kit/size-grid.ts";
import { joinClasses } from "../../kit/join-classes.ts";
import { Silhouette, type SilhouetteShape } from "../silhouette.tsx";
import { useSizeNames } from "./use-size-names.ts";

interface RatioRadiosProps {
  readonly ratios: readonly string[];
  readonly value: string | null;
  readonly tier: Tier;
  readonly onChange: (ratio: string) => void;
}

const SCALE = 0.0125;

/** Ten ratios, each with its three sizes inside one another. */
export function RatioRadios({ ratios, value, tier, onChange }: RatioRadiosProps): ReactElement {
  const texts = useTranslations("sizes");
  const names = useSizeNames();
  return (
    <RadioGroup.Root
      aria-label={texts("ratio")}
      value={value}
      onValueChange={onChange}
      className="grid w-full grid-cols-5 gap-1"
    >
      {ratios.map((ratio) => {
        const one = findGridSize(ratio, tier);
        return (
          <RadioGroup.Item
            key={ratio}
            value={ratio}
            aria-label={one === undefined ? ratio : names.full(one)}
            className="flex flex-col items-center justify-end gap-2 rounded-md px-1 py-2.5 text-text-2 hover:bg-hover data-[state=checked]:bg-lapis-soft data-[state=checked]:text-lapis-text"
          >
            <Silhouette scale={SCALE} shapes={nestOf(ratio, ratio === value ? tier : null)} />
            <span aria-hidden className="text-sm font-medium">
              {ratio}
            </span>
          </RadioGroup.Item>
        );
      })}
    </RadioGroup.Root>
  );
}

/** The largest first; the chosen tier is solid. */
function nestOf(ratio: string, chosen: Tier | null): readonly SilhouetteShape[] {
  return TIERS.toReversed().flatMap((tier) => {
    const one = findGridSize(ratio, tier);
    const isChosen = tier === chosen;
    return one === undefined
      ? []
      : [
          {
            size: one.size,
            ink: isChosen ? ("solid" as const) : ("outline" as const),
            className: joinClasses(isChosen && "text-lapis", !isChosen && "text-line-control"),
          },
        ];
  });
}
