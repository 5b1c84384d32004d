import type { Announcements, UniqueIdentifier } from "@dnd-kit/core";
import { useTranslations } from "use-intl";
import type { Reference } from "../../../threads/thread.ts";

/** What is told while a picture is moved. */
export function useDragWords(references: readonly Reference[]): Announcements {
  const texts = useTranslations("composer");
  const count = references.length;
  const placeOf = (id: UniqueIdentifier | undefined) =>
    references.findIndex((reference) => reference.id === id) + 1;
  return {
    onDragStart: ({ active }) => texts("dragStart", { number: placeOf(active.id), count }),
    onDragOver: ({ active, over }) =>
      over === null
        ? undefined
        : texts("dragOver", { number: placeOf(active.id), place: placeOf(over.id), count }),
    onDragEnd: ({ active, over }) =>
      texts("dragEnd", {
        number: placeOf(active.id),
        place: placeOf(over?.id ?? active.id),
        count,
      }),
    onDragCancel: ({ active }) => texts("dragCancel", { number: placeOf(active.id) }),
  };
}
