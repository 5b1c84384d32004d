import { useEffect, useRef, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../button.tsx";

interface ReadOnProps {
  readonly isReading: boolean;
  readonly onReadOn: () => void;
}

/** The end of what was read: it goes on when it comes into sight, or when it is pressed. */
export function ReadOn({ isReading, onReadOn }: ReadOnProps): ReactElement {
  const texts = useTranslations("accounts");
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(onReadOn);
  latest.current = onReadOn;
  useEffect(() => {
    if (isReading || place.current === null) {
      return undefined;
    }
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) {
          latest.current();
        }
      },
      { rootMargin: "400px" },
    );
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, [isReading]);
  return (
    <div ref={place} className="mt-3 flex justify-center">
      <Button look="ghost" busy={isReading} onClick={onReadOn}>
        {texts("readOn")}
      </Button>
    </div>
  );
}
