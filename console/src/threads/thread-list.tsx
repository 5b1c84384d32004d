import { Plus } from "lucide-react";
import { useEffect, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { useLocation } from "wouter";
import { useSignedInKey } from "../api/key.ts";
import { useNow } from "../kit/use-now.ts";
import { writeShortcut } from "../kit/write-shortcut.ts";
import { IconButton } from "../parts/icon-button.tsx";
import { drawingDesk } from "./drawing-desk.ts";
import { ThreadItem } from "./thread-item.tsx";
import { threadStore } from "./thread-store.ts";
import { useThreads } from "./use-threads.ts";

const AGES_MS = 30_000;

/** The threads of this browser, the newest first. What an earlier visit left open is taken up here. */
export function ThreadList(): ReactElement {
  const texts = useTranslations("shell");
  const threads = useThreads();
  const now = useNow(true, AGES_MS);
  const [path, navigate] = useLocation();
  const key = useSignedInKey()?.key;
  useEffect(() => {
    void threadStore.loaded.then(() => drawingDesk.resume());
  }, [key]);
  return (
    <section aria-labelledby="threads" className="mt-4 pb-3">
      <div className="flex items-center justify-between pl-2">
        <h2 id="threads" className="text-xs font-body text-text-2">
          {texts("threads")}
        </h2>
        <IconButton
          small
          label={texts("newThread")}
          shortcut={writeShortcut("⇧O")}
          icon={<Plus size={16} strokeWidth={1.75} />}
          onClick={() => navigate("/")}
        />
      </div>
      <ul className="mt-1 space-y-0.5">
        {threads.map((thread) => (
          <ThreadItem
            key={thread.id}
            thread={thread}
            now={now}
            current={path === `/t/${thread.id}`}
            onGone={() => (path === `/t/${thread.id}` ? navigate("/") : undefined)}
          />
        ))}
      </ul>
    </section>
  );
}
