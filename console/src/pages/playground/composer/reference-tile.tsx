import { useSortable } from "@dnd-kit/sortable";
import { ImageOff, Link } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { joinClasses } from "../../../kit/join-classes.ts";
import { Hint } from "../../../parts/hint.tsx";
import type { Reference } from "../../../threads/thread.ts";
import { RemoveButton } from "./remove-button.tsx";
import { useReferencePicture, type ReferencePicture } from "./use-reference-picture.ts";

interface ReferenceTileProps {
  readonly reference: Reference;
  readonly n: number;
  /** It will be changed. */
  readonly changes: boolean;
  /** Its phrase is under the pointer or the caret. */
  readonly lit: boolean;
  readonly onRemove: () => void;
}

/** A numbered picture. It is moved by dragging, or by Space and the arrow keys. */
export function ReferenceTile(props: ReferenceTileProps): ReactElement {
  const { reference, n, changes, lit, onRemove } = props;
  const texts = useTranslations("composer");
  const picture = useReferencePicture(reference);
  const sortable = useSortable({ id: reference.id });
  const { attributes, listeners, setNodeRef, transform, transition, isDragging } = sortable;
  const name = reference.kind === "file" ? reference.name : fileNameOf(reference.url);
  const hint = hintOf(picture, reference, texts);
  const label = texts(changes ? "referenceChanges" : "referenceName", { number: n, name });
  return (
    <li
      ref={setNodeRef}
      className={joinClasses("group relative", isDragging && "z-20")}
      style={{ transform: moveOf(transform), transition }}
    >
      <Hint text={hint ?? name}>
        <button
          type="button"
          {...attributes}
          {...listeners}
          aria-label={label}
          style={{ aspectRatio: ratioOf(reference) }}
          className={joinClasses(
            "relative block h-14 min-w-14 max-w-28 cursor-grab touch-manipulation overflow-hidden rounded-md bg-well transition-[translate,rotate] duration-(--dur-2) md:min-w-19",
            (changes || lit) && "ring-2 ring-offset-2 ring-offset-surface",
            changes ? "ring-lapis" : "ring-lapis-line",
            isDragging && "-translate-y-1 -rotate-2 cursor-grabbing shadow-3",
          )}
        >
          <TilePicture picture={picture} />
          <span
            className={joinClasses(
              "absolute top-1 left-1 rounded-sm font-medium whitespace-nowrap",
              changes
                ? "bg-lapis px-1 text-2xs text-on-lapis"
                : "bg-caption px-1.5 text-xs text-on-desk",
            )}
          >
            {n}
            {changes && `\u2009·\u2009${texts("changes")}`}
          </span>
        </button>
      </Hint>
      <RemoveButton label={texts("remove", { number: n })} onRemove={onRemove} />
    </li>
  );
}

/** As soon as it is known, so that the others do not move when the picture itself has come. */
function ratioOf({ width, height }: Reference): string | undefined {
  return width === null || height === null ? undefined : `${width} / ${height}`;
}

function moveOf(by: { readonly x: number; readonly y: number } | null): string | undefined {
  return by === null ? undefined : `translate3d(${Math.round(by.x)}px, ${Math.round(by.y)}px, 0)`;
}

function TilePicture({ picture }: { readonly picture: ReferencePicture }): ReactElement {
  const texts = useTranslations("composer");
  if (picture.state === "there") {
    return (
      <img
        src={picture.address}
        alt=""
        draggable={false}
        className="picture-in h-full w-full min-w-14 object-cover md:min-w-19"
      />
    );
  }
  return (
    <span className="grid h-full place-items-center content-end gap-0.5 px-2 pb-1.5 text-2xs text-text-2">
      {picture.state === "elsewhere" && <Link size={16} strokeWidth={1.75} aria-hidden />}
      {picture.state === "gone" && (
        <>
          <ImageOff size={16} strokeWidth={1.75} aria-hidden />
          {texts("pictureMissing")}
        </>
      )}
    </span>
  );
}

function hintOf(
  picture: ReferencePicture,
  reference: Reference,
  texts: ReturnType<typeof useTranslations<"composer">>,
): string | null {
  if (picture.state === "gone") {
    return texts("pictureMissingText");
  }
  return picture.state === "elsewhere" && reference.kind === "url"
    ? texts("linkTile", { url: reference.url })
    : null;
}

function fileNameOf(url: string): string {
  return URL.parse(url, "http://here.invalid")?.pathname.split("/").at(-1) ?? url;
}
