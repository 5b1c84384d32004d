import type { ReactElement } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Link } from "wouter";
import { joinClasses } from "../../../kit/join-classes.ts";
import { showTime } from "../../../parts/margin/show-time.ts";
import { SmallPicture } from "../small-picture.tsx";
import type { StoryTurn } from "./story-turns.ts";

interface StoryLineProps {
  readonly turn: StoryTurn;
  /** A moment of the day that the times are of; turns of other days show their date. */
  readonly day: number;
  readonly href: string;
  readonly isLast: boolean;
}

const THUMB_PX = 44;
const THUMB_MAX_PX = 56;

export function StoryLine({ turn, day, href, isLast }: StoryLineProps): ReactElement {
  const { generation, isCurrent } = turn;
  const texts = useTranslations("gallery");
  const note = useNote(turn);
  const time = useTime(generation.created, day);
  return (
    <li className="relative">
      {!isLast && (
        <span
          aria-hidden
          className="absolute top-3 -bottom-3 left-[calc(var(--spacing)*2+22px)] w-px bg-line-strong"
        />
      )}
      <Link
        href={href}
        aria-current={isCurrent ? "true" : undefined}
        className="relative -mx-2 flex gap-3 rounded-md p-2 hover:bg-hover"
      >
        <Thumb turn={turn} />
        <span className="min-w-0 flex-1">
          <span
            className={joinClasses(
              "line-clamp-3 text-sm break-words",
              isCurrent ? "font-medium text-text" : "text-text-2",
            )}
          >
            {generation.prompt === "" ? texts("noWords") : generation.prompt}
          </span>
          <span className="flex justify-between gap-3 text-xs text-text-2">
            <span className="min-w-0">{note}</span>
            <time className="shrink-0" dateTime={new Date(generation.created * 1000).toISOString()}>
              {time}
            </time>
          </span>
        </span>
      </Link>
    </li>
  );
}

function Thumb({ turn: { generation, isCurrent } }: Pick<StoryLineProps, "turn">): ReactElement {
  const [picture] = generation.pictures;
  const ratio = picture === undefined ? 1 : picture.width / picture.height;
  const width = ratio >= 1 ? THUMB_PX : Math.max(16, Math.min(THUMB_PX, THUMB_MAX_PX * ratio));
  const height = width / ratio;
  return (
    <span className="flex shrink-0 justify-center bg-none" style={{ width: THUMB_PX }}>
      <span
        style={{ width, height }}
        className={joinClasses(
          "block self-start rounded-picture bg-surface",
          isCurrent && "outline-2 outline-offset-2 outline-lapis",
        )}
      >
        {picture === undefined ? (
          <span className="block size-full rounded-picture border border-dashed border-line-control" />
        ) : (
          <SmallPicture picture={picture} alt="" width={width} height={height} />
        )}
      </span>
    </span>
  );
}

function useNote({ generation, isCurrent, madeFrom }: StoryTurn): string {
  const texts = useTranslations("gallery");
  const common = useTranslations("common");
  const took = showTime(generation);
  if (generation.erased != null) {
    return texts("erasedTurn");
  }
  if (generation.state !== "succeeded") {
    return common(`state.${generation.state}`);
  }
  if (isCurrent) {
    return madeFrom === null
      ? texts("thisPicture", { took })
      : texts("madeThisFrom", { n: madeFrom, took });
  }
  return madeFrom === null ? texts("drawn", { took }) : texts("madeFrom", { n: madeFrom });
}

function useTime(created: number, day: number): string {
  const format = useFormatter();
  const moment = new Date(created * 1000);
  const isSameDay = moment.toDateString() === new Date(day * 1000).toDateString();
  return format.dateTime(
    moment,
    isSameDay
      ? { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" }
      : { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  );
}
