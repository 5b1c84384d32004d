import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { joinClasses } from "../../../kit/join-classes.ts";
import { pictureAddress } from "../../../kit/picture-address.ts";

/** The pictures of an answer, whole and uncropped; each opens by itself. */
export function AnswerPictures({
  pictures,
}: {
  readonly pictures: readonly string[];
}): ReactElement | null {
  const texts = useTranslations("reference");
  const isOne = pictures.length === 1;
  return pictures.length === 0 ? null : (
    <ul className="flex flex-wrap gap-2">
      {pictures.map((address, place) => (
        <li key={address} className={isOne ? "min-w-0" : "h-28 min-w-0"}>
          <a href={own(address)} target="_blank" rel="noreferrer" className="block h-full">
            <img
              src={own(address, isOne ? 1280 : 320)}
              alt={texts("picture", { n: place + 1 })}
              decoding="async"
              className={joinClasses(
                "picture-in rounded-picture bg-well shadow-picture",
                isOne ? "max-h-80 max-w-full" : "h-full w-auto",
              )}
            />
          </a>
        </li>
      ))}
    </ul>
  );
}

function own(address: string, width?: 320 | 1280): string {
  return address.startsWith("blob:") ? address : pictureAddress(address, width);
}
