import { Link } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../parts/button.tsx";
import { KeyCap } from "../../../parts/key-cap.tsx";

interface UrlOfferProps {
  readonly url: string;
  readonly number: number;
  readonly onTake: () => void;
  readonly onKeep: () => void;
}

/** An address of a picture stands in the words: it may become a reference, or stay text. */
export function UrlOffer({ url, number, onTake, onKeep }: UrlOfferProps): ReactElement {
  const texts = useTranslations("composer");
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-2 gap-y-1 rounded-md bg-lapis-soft py-1 pr-1 pl-2.5 text-xs text-lapis-text"
    >
      <Link size={14} strokeWidth={2} aria-hidden />
      <span className="max-w-80 min-w-0 flex-1 truncate font-mono">{url}</span>
      <Button small look="plain" onClick={onTake}>
        {texts("urlOffer", { number })}
        <KeyCap>Tab</KeyCap>
      </Button>
      <Button small look="ghost" onClick={onKeep}>
        {texts("urlKeep")}
      </Button>
    </div>
  );
}
