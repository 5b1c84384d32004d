import { Braces, ExternalLink, Square } from "lucide-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { navigate } from "wouter/use-browser-location";
import { askAdmin } from "../../../../api/ask-admin.ts";
import { useAccount } from "../../../../api/use-account.ts";
import { useClient } from "../../../../api/use-client.ts";
import { Button } from "../../../../parts/button.tsx";
import { CopyButton } from "../../../../parts/copy-button.tsx";
import { Notice } from "../../../../parts/notice.tsx";
import { StateBadge } from "../../../../parts/state-badge.tsx";
import { threadOfGeneration } from "../../../../threads/thread-of-generation.ts";
import { threadStore } from "../../../../threads/thread-store.ts";
import type { Dossier } from "../generation-records.ts";
import { JsonDialog } from "./json-dialog.tsx";

/** State, id, and what can be done with it. */
export function DetailHead({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const texts = useTranslations("generations");
  const [isJsonOpen, setJsonOpen] = useState(false);
  const cancel = useCancel(dossier.id);
  const open = useOpenInPlayground(dossier.id);
  const account = useAccount();
  const isOwn = account.data?.id === dossier.account;
  const isOpen = dossier.timeline.finished_ms === null;
  const isErased = dossier.erased != null;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <span className="flex max-w-full min-w-0 items-center gap-3">
          <StateBadge state={dossier.state} />
          <span className="flex min-w-0 items-center gap-1">
            <code className="truncate text-xs text-text-2">{dossier.id}</code>
            <CopyButton text={dossier.id} label={texts("copyId")} />
          </span>
        </span>
        <span className="ml-auto flex flex-wrap gap-2">
          {isOpen && (
            <Button
              look="danger"
              small
              busy={cancel.isPending}
              icon={<Square size={14} strokeWidth={2} />}
              onClick={() => cancel.mutate()}
            >
              {texts("cancel")}
            </Button>
          )}
          {isOwn && !isErased && (
            <Button
              small
              busy={open.isPending}
              icon={<ExternalLink size={14} strokeWidth={2} />}
              onClick={() => open.mutate()}
            >
              {texts("openPlayground")}
            </Button>
          )}
          <Button
            small
            icon={<Braces size={14} strokeWidth={2} />}
            onClick={() => setJsonOpen(true)}
          >
            {texts("json")}
          </Button>
        </span>
      </div>
      {cancel.error !== null && (
        <Refused text={texts("cancelFailed", { message: cancel.error.message })} />
      )}
      {open.error !== null && (
        <Refused text={texts("openFailed", { message: open.error.message })} />
      )}
      <JsonDialog record={dossier} open={isJsonOpen} onOpenChange={setJsonOpen} />
    </>
  );
}

function Refused({ text }: { readonly text: string }): ReactElement {
  return (
    <div className="mt-2">
      <Notice tone="vermilion" role="alert">
        {text}
      </Notice>
    </div>
  );
}

function useCancel(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      askAdmin<Dossier>(`/generations/${encodeURIComponent(id)}/cancel`, { method: "POST" }),
    onSuccess: async (dossier) => {
      queries.setQueryData(["admin", "generation", id], dossier);
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["admin", "generations"] }),
        queries.invalidateQueries({ queryKey: ["admin", "open-count"] }),
      ]);
    },
    // It may just have ended by itself: the record says how.
    onError: () => queries.invalidateQueries({ queryKey: ["admin", "generation", id] }),
  });
}

/** The record as its own account sees it, in a thread of its own. */
function useOpenInPlayground(id: string) {
  const client = useClient();
  return useMutation({
    mutationFn: async () => {
      const record = await client?.generation(id);
      if (record !== undefined) {
        const thread = threadOfGeneration(record);
        await threadStore.add(thread);
        navigate(`/t/${thread.id}`);
      }
    },
  });
}
