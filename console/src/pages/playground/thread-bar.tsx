import { CodeXml, Share2, SquarePen } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { formatMoney } from "../../kit/format-money.ts";
import { writeShortcut } from "../../kit/write-shortcut.ts";
import { Button } from "../../parts/button.tsx";
import { IconButton } from "../../parts/icon-button.tsx";
import { KeyCap } from "../../parts/key-cap.tsx";
import { PageBar } from "../../shell/page-bar.tsx";
import type { Thread } from "../../threads/thread.ts";

interface ThreadBarProps {
  readonly thread: Thread;
  readonly codeOpen: boolean;
  readonly onCode: () => void;
  readonly onExport: () => void;
}

/** The name of the thread, what it cost so far, and the code behind it. */
export function ThreadBar({ thread, codeOpen, onCode, onExport }: ThreadBarProps): ReactElement {
  const texts = useTranslations("playground");
  const isEmpty = thread.turns.length === 0;
  const title = isEmpty ? texts("newThread") : thread.title || texts("untitled");
  return (
    <PageBar
      always
      title={
        <span className="flex min-w-0 items-baseline gap-2.5">
          {isEmpty ? (
            <span className="truncate">{title}</span>
          ) : (
            <h1 className="truncate text-sm font-strong tracking-normal">{title}</h1>
          )}
          {!isEmpty && (
            <span className="hidden shrink-0 text-xs font-body text-text-2 md:inline">
              <Sums thread={thread} />
            </span>
          )}
        </span>
      }
      actions={
        <>
          <span className="hidden items-center gap-2 md:flex">
            {!isEmpty && (
              <Button
                look="ghost"
                small
                icon={<Share2 size={14} strokeWidth={2} aria-hidden />}
                onClick={onExport}
              >
                {texts("export")}
              </Button>
            )}
            <Button
              small
              aria-expanded={codeOpen}
              className={codeOpen ? "bg-hover" : ""}
              icon={<CodeXml size={14} strokeWidth={2} aria-hidden />}
              onClick={onCode}
            >
              {texts("code")}
              <KeyCap>{writeShortcut(".")}</KeyCap>
            </Button>
          </span>
          <span className="flex md:hidden">
            <IconButton
              label={texts("code")}
              aria-expanded={codeOpen}
              icon={<CodeXml size={18} strokeWidth={1.75} />}
              onClick={onCode}
            />
            <Link
              href="/"
              aria-label={texts("newThread")}
              className="grid size-(--control-h) place-items-center rounded-md text-text-2 hover:bg-hover"
            >
              <SquarePen size={18} strokeWidth={1.75} aria-hidden />
            </Link>
          </span>
        </>
      }
    />
  );
}

/** Captured and held, as the records say; nothing is counted before they do. */
function Sums({ thread: { turns } }: { readonly thread: Thread }): ReactElement {
  const texts = useTranslations("playground");
  const sum = (pick: (cost: NonNullable<(typeof turns)[number]["record"]>["cost"]) => number) =>
    turns.reduce((total, { record }) => total + (record === null ? 0 : pick(record.cost)), 0);
  const captured = sum(({ amount_micros: amount }) => amount);
  const held = sum(({ held_micros: amount = 0 }) => amount);
  const facts = { count: turns.length, cost: formatMoney(captured) };
  return (
    <>
      {held > 0
        ? texts("turnsCostHeld", { ...facts, held: formatMoney(held) })
        : captured > 0
          ? texts("turnsCost", facts)
          : texts("turns", facts)}
    </>
  );
}
