import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { useLocation } from "wouter";
import { useAccount, useModels } from "../../api/use-account.ts";
import { useMedia } from "../../kit/use-media.ts";
import { useHotkeys } from "../../shell/use-hotkeys.ts";
import { useStoredFlag } from "../../api/use-stored-flag.ts";
import type { Turn } from "../../threads/thread.ts";
import { toReference } from "../../threads/to-reference.ts";
import { isOpen } from "../../threads/turn-state.ts";
import { useThread, type OpenThread } from "../../threads/use-thread.ts";
import { CodePlace } from "./code-place.tsx";
import { Composer } from "./composer/composer.tsx";
import { exportThread } from "./export-thread.ts";
import { FirstRun } from "./first-run/first-run.tsx";
import { ThreadBar } from "./thread-bar.tsx";
import { Conversation } from "./turns/conversation.tsx";
import type { TurnActions } from "./turns/turn-view.tsx";
import { useEscapeTwice } from "./use-escape-twice.ts";

interface PlaygroundProps {
  readonly id: string | null;
  readonly onOtherKey: () => void;
}

/** A thread: its turns, the composer under them, and the code of its request beside them. */
export function Playground({ id, onOtherKey }: PlaygroundProps): ReactElement {
  const texts = useTranslations("playground");
  const open = useThread(id);
  const { thread, found } = open;
  const account = useAccount().data;
  const models = useModels().data ?? [];
  const actions = useTurnActions(open, onOtherKey);
  const send = useSend(open);
  const [codeOpen, setCodeOpen] = useCodeOpen();
  const [dropping, setDropping] = useState(false);
  const running = thread.turns.findLast(isOpen);
  const armed = useEscapeTwice(running?.id ?? null, () => running && actions.onCancel(running));
  useHotkeys({ "mod+.": () => setCodeOpen(!codeOpen) });
  useRefreshedAccount(thread.turns);
  return (
    <div className="flex min-h-0 flex-1">
      <div className="flex min-w-0 flex-1 flex-col">
        <ThreadBar
          thread={thread}
          codeOpen={codeOpen}
          onCode={() => setCodeOpen(!codeOpen)}
          onExport={() => exportThread(thread)}
        />
        <main id="content" className="flex min-h-0 flex-1 flex-col">
          {!found && (
            <p role="status" className="px-6 text-center text-sm text-text-2">
              {texts("notFound")}
            </p>
          )}
          {thread.turns.length === 0 ? (
            <div className="min-h-0 flex-1 overflow-y-auto">
              <FirstRun
                draft={thread.draft}
                onPick={open.setDraft}
                onCode={() => setCodeOpen(true)}
              />
            </div>
          ) : (
            <Conversation
              {...actions}
              key={thread.id}
              thread={thread}
              models={models}
              account={account}
              armed={armed}
              dimmed={dropping}
            />
          )}
          <div className="mx-auto w-full max-w-256 px-2 pb-2 md:px-6 md:pb-4">
            <Composer
              key={thread.id}
              draft={thread.draft}
              models={models}
              account={account}
              busy={running !== undefined}
              disabledReason={null}
              onChange={open.setDraft}
              onSend={send}
              onDropping={setDropping}
            />
          </div>
        </main>
      </div>
      {codeOpen && <CodePlace thread={thread} onClose={() => setCodeOpen(false)} />}
    </div>
  );
}

/** Beside the page it stays as it was left; on phones it covers the page, and so is opened each time. */
function useCodeOpen(): readonly [boolean, (open: boolean) => void] {
  const isPhone = useMedia("(max-width: 719px)");
  const beside = useStoredFlag("limner.code-open");
  const above = useState(false);
  return isPhone ? above : beside;
}

/** A new thread gets its address with its first turn. */
function useSend({ thread, send }: OpenThread): () => void {
  const [path, navigate] = useLocation();
  return () => {
    if (thread.draft.prompt.trim() === "" && thread.draft.references.length === 0) {
      return;
    }
    void send();
    if (path !== `/t/${thread.id}`) {
      navigate(`/t/${thread.id}`, { replace: true });
    }
  };
}

function useTurnActions(open: OpenThread, onOtherKey: () => void): TurnActions {
  const [, navigate] = useLocation();
  return {
    onOtherKey,
    onCancel: open.cancel,
    onDrawAgain: open.drawAgain,
    onSendAgain: open.sendAgain,
    onEdit: open.editAgain,
    onContinue: (turn, picture) => navigate(`/t/${open.continueFrom(turn, picture)}`),
    onReference: (turn, picture) => {
      const reference = toReference(turn, picture);
      if (reference !== null) {
        open.addReference(reference);
      }
    },
  };
}

/** What is left changes with every end, and a key that is refused is looked at again. */
function useRefreshedAccount(turns: readonly Turn[]): void {
  const queries = useQueryClient();
  const ends = turns.filter((turn) => !isOpen(turn)).length;
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: ["account"] });
  }, [queries, ends]);
}
