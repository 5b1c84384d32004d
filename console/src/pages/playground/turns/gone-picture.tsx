import { RotateCw } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../parts/button.tsx";
import type { Turn } from "../../../threads/thread.ts";

interface GonePictureProps {
  readonly turn: Turn;
  readonly onDrawAgain: (turn: Turn) => void;
}

/** A turn that ended without a picture to show, and without a fault: canceled, erased, or no longer kept. */
export function GonePicture({ turn, onDrawAgain }: GonePictureProps): ReactElement {
  const texts = useTranslations("playground");
  const faults = useTranslations("faults");
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-line bg-surface px-4.5 py-3.5 text-sm text-text-2">
      <p className="flex-1">{texts(reasonOf(turn))}</p>
      <Button
        icon={<RotateCw size={14} strokeWidth={2} aria-hidden />}
        onClick={() => onDrawAgain(turn)}
      >
        {faults("drawAgain")}
      </Button>
    </div>
  );
}

function reasonOf({ record }: Turn): "canceledBefore" | "canceled" | "erased" | "expired" | "gone" {
  if (record === null) {
    return "canceledBefore";
  }
  if (record.state === "canceled") {
    return "canceled";
  }
  if (record.erased != null) {
    return "erased";
  }
  return record.expired?.pictures == null ? "gone" : "expired";
}
