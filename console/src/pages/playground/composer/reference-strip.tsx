import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from "@dnd-kit/core";
import {
  rectSortingStrategy,
  SortableContext,
  sortableKeyboardCoordinates,
} from "@dnd-kit/sortable";
import { ImagePlus } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Hint } from "../../../parts/hint.tsx";
import type { Reference } from "../../../threads/thread.ts";
import { PendingTile } from "./pending-tile.tsx";
import { REFERENCES_MAX } from "./reference-changes.ts";
import { ReferenceTile } from "./reference-tile.tsx";
import type { AddedPictures } from "./use-added-pictures.ts";
import { useDragWords } from "./use-drag-words.ts";

interface ReferenceStripProps {
  readonly references: readonly Reference[];
  readonly added: AddedPictures;
  /** From 1; null where a new picture is drawn. */
  readonly changes: number | null;
  readonly lit: number | null;
  /** A picture is being drawn that will be the first one here: its place is kept, so that nothing moves when it comes. */
  readonly awaits: boolean;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (id: string) => void;
  readonly onPick: () => void;
}

const DRAG_FROM_PX = 6;

/** The pictures of a request in their order, and the place for one more. */
export function ReferenceStrip(props: ReferenceStripProps): ReactElement {
  const { references, added, changes, lit, awaits, onMove, onRemove, onPick } = props;
  const texts = useTranslations("composer");
  const announcements = useDragWords(references);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: DRAG_FROM_PX } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const ids = references.map(({ id }) => id);
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over !== null) {
      onMove(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
    }
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: texts("dragHelp") },
      }}
    >
      <SortableContext items={ids} strategy={rectSortingStrategy}>
        <ul
          aria-label={texts("references")}
          className="flex max-h-[24dvh] flex-wrap gap-3 overflow-y-auto p-1 pt-2"
        >
          {references.map((reference, index) => (
            <ReferenceTile
              key={reference.id}
              reference={reference}
              n={index + 1}
              changes={changes === index + 1}
              lit={lit === index + 1}
              onRemove={() => onRemove(reference.id)}
            />
          ))}
          {awaits && <li aria-hidden className="h-14 w-14 rounded-md bg-well md:w-19" />}
          {added.pending.map((picture) => (
            <PendingTile
              key={picture.id}
              picture={picture}
              onShrink={() => added.shrink(picture)}
              onDismiss={() => added.dismiss(picture.id)}
            />
          ))}
          {references.length < REFERENCES_MAX && (
            <li key={`add-${references.length}`}>
              <Hint text={texts("addPicture")}>
                <button
                  type="button"
                  aria-label={texts("addPicture")}
                  onClick={onPick}
                  className="grid h-14 w-14 place-items-center rounded-md border border-dashed border-line-control text-text-2 transition-colors duration-(--dur-1) hover:bg-hover hover:text-text md:w-19"
                >
                  <ImagePlus size={18} strokeWidth={1.75} aria-hidden />
                </button>
              </Hint>
            </li>
          )}
        </ul>
      </SortableContext>
    </DndContext>
  );
}
