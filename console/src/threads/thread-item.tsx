import { Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useState, type ReactElement } from "react";
import { useLocale, useTranslations } from "use-intl";
import { Link } from "wouter";
import { joinClasses } from "../kit/join-classes.ts";
import { pictureAddress } from "../kit/picture-address.ts";
import { Menu, MenuItem } from "../parts/menu.tsx";
import { DeleteThreadDialog } from "./delete-thread-dialog.tsx";
import { formatAge } from "./format-age.ts";
import { RenameThreadDialog } from "./rename-thread-dialog.tsx";
import type { Thread } from "./thread.ts";
import { isOpen } from "./turn-state.ts";

interface ThreadItemProps {
  readonly thread: Thread;
  readonly now: number;
  readonly current: boolean;
  readonly onGone: () => void;
}

export function ThreadItem({ thread, now, current, onGone }: ThreadItemProps): ReactElement {
  const texts = useTranslations("playground");
  const general = useTranslations("common");
  const locale = useLocale();
  const [asked, setAsked] = useState<"rename" | "delete" | null>(null);
  const title = thread.title === "" ? texts("untitled") : thread.title;
  const age = formatAge(thread.updatedAt, { now, locale, justNow: general("justNow") });
  return (
    <li className="group relative">
      <Link
        href={`/t/${thread.id}`}
        aria-current={current ? "page" : undefined}
        className={joinClasses(
          "flex h-9 items-center gap-2.5 rounded-md pr-2 pl-1.5 text-sm transition-colors duration-(--dur-1) hover:bg-hover coarse:h-11",
          current ? "bg-press font-medium text-text" : "text-text-2 hover:text-text",
        )}
      >
        <Thumbnail thread={thread} />
        <span className="min-w-0 flex-1 truncate">{title}</span>
        <span className="text-xs font-body text-text-2 group-focus-within:invisible group-hover:invisible coarse:mr-9 coarse:group-hover:visible">
          {age}
        </span>
      </Link>
      <span className="absolute inset-y-0 right-1 grid place-items-center opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 has-data-[state=open]:opacity-100 coarse:opacity-100">
        <Menu
          trigger={
            <button
              type="button"
              aria-label={texts("threadMenu", { title })}
              className="grid size-(--control-h-sm) place-items-center rounded-sm text-text-2 hover:bg-press hover:text-text"
            >
              <Ellipsis size={16} strokeWidth={1.75} aria-hidden />
            </button>
          }
        >
          <MenuItem
            icon={<Pencil size={16} strokeWidth={1.75} />}
            onSelect={() => setAsked("rename")}
          >
            {texts("rename")}
          </MenuItem>
          <MenuItem
            danger
            icon={<Trash2 size={16} strokeWidth={1.75} />}
            onSelect={() => setAsked("delete")}
          >
            {texts("delete")}
          </MenuItem>
        </Menu>
      </span>
      {asked === "rename" && <RenameThreadDialog thread={thread} onClose={() => setAsked(null)} />}
      {asked === "delete" && (
        <DeleteThreadDialog
          thread={thread}
          onClose={(gone) => {
            setAsked(null);
            if (gone) {
              onGone();
            }
          }}
        />
      )}
    </li>
  );
}

/** The newest picture, or an empty well where it is gone; hatched while the next one is drawn. */
function Thumbnail({ thread }: { readonly thread: Thread }): ReactElement {
  const [broken, setBroken] = useState<string | null>(null);
  const last = thread.turns.at(-1);
  const url = thread.turns.findLast(({ record }) => (record?.pictures.length ?? 0) > 0)?.record
    ?.pictures[0]?.url;
  return (
    <span className="relative size-7 shrink-0 overflow-hidden rounded-sm bg-well">
      {url !== undefined && url !== broken && (
        <img
          src={pictureAddress(url, 160)}
          alt=""
          width={28}
          height={28}
          loading="lazy"
          decoding="async"
          onError={() => setBroken(url)}
          className="size-full object-cover"
        />
      )}
      {last !== undefined && isOpen(last) && (
        <span className="hatch absolute inset-x-0 bottom-0 h-1.5 bg-surface text-lapis" />
      )}
    </span>
  );
}
