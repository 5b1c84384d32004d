import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { askAdmin } from "../../../../api/ask-admin.ts";
import { formatDuration } from "../../../../kit/format-duration.ts";
import { joinClasses } from "../../../../kit/join-classes.ts";
import { Moment } from "../../../../parts/explorer/moment.tsx";
import { Notice } from "../../../../parts/notice.tsx";
import type { AdminGeneration, Dossier, Story } from "../generation-records.ts";
import { Thumbnail } from "../thumbnail.tsx";
import { waitedMs } from "../waited-ms.ts";

/** What it was made from and what was made from it, as a thread of pictures; nothing where it stands alone. */
export function StoryPart({ dossier }: { readonly dossier: Dossier }): ReactElement | null {
  const texts = useTranslations("generations");
  const { id } = dossier;
  const { data, error } = useQuery({
    queryKey: ["admin", "story", id, dossier.state],
    queryFn: ({ signal }) =>
      askAdmin<Story>(`/generations/${encodeURIComponent(id)}/story`, { signal }),
  });
  if (error !== null) {
    return <Notice tone="vermilion">{texts("detailFailed", { message: error.message })}</Notice>;
  }
  if (data === undefined || data.data.length < 2) {
    return null;
  }
  return (
    <section className="border-t border-line py-5">
      <h2 className="text-sm">{texts("story")}</h2>
      {data.more.earlier && <p className="mt-2 text-xs text-text-2">{texts("storyEarlier")}</p>}
      <ol className="mt-3 max-w-180">
        {data.data.map((generation, index) => (
          <StoryStep
            key={generation.id}
            generation={generation}
            isThis={generation.id === id}
            isLast={index === data.data.length - 1}
            from={data.relations.find(({ child }) => child === generation.id)?.n ?? null}
          />
        ))}
      </ol>
      {data.more.later && <p className="mt-2 text-xs text-text-2">{texts("storyLater")}</p>}
    </section>
  );
}

interface StoryStepProps {
  readonly generation: AdminGeneration;
  readonly isThis: boolean;
  readonly isLast: boolean;
  /** The reference that a picture of the story was given as. */
  readonly from: number | null;
}

function StoryStep({ generation, isThis, isLast, from }: StoryStepProps): ReactElement {
  const texts = useTranslations("generations");
  const { id, prompt, created } = generation;
  const ms = waitedMs(generation);
  const told = isThis
    ? texts("storyThis")
    : from === null
      ? texts("storyDrawn", { time: ms === null ? "–" : formatDuration(ms) })
      : texts("storyFrom", { n: from });
  return (
    <li className="relative pb-4">
      {!isLast && (
        <span aria-hidden className="absolute top-8.5 -bottom-0.5 left-5.5 w-px bg-line-strong" />
      )}
      <Link
        href={`~/console/generations/${id}`}
        aria-current={isThis ? "true" : undefined}
        className="group flex items-start gap-3.5 rounded-md"
      >
        <span
          className={joinClasses(
            "rounded-picture",
            isThis && "outline-2 outline-offset-2 outline-lapis",
          )}
        >
          <Thumbnail generation={generation} />
        </span>
        <span className="min-w-0 flex-1">
          <span
            className={joinClasses(
              "line-clamp-2 text-sm group-hover:underline",
              isThis ? "font-medium" : "text-text-2",
            )}
          >
            {prompt.trim() === "" ? texts("noWords") : prompt}
          </span>
          <span className="flex justify-between gap-3 text-xs text-text-2">
            <span>{told}</span>
            <span className="shrink-0">
              <Moment seconds={created} />
            </span>
          </span>
        </span>
      </Link>
    </li>
  );
}
