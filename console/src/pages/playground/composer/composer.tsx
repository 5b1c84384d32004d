import type { Account, Model } from "limner/client";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../parts/button.tsx";
import type { Draft } from "../../../threads/thread.ts";

export interface ComposerProps {
  readonly draft: Draft;
  readonly models: readonly Model[];
  readonly account: Account | undefined;
  /** A picture of this thread is being drawn; what is sent now waits for it. */
  readonly busy: boolean;
  /** Why nothing can be sent; null where it can. */
  readonly disabledReason: string | null;
  readonly onChange: (draft: Draft) => void;
  readonly onSend: () => void;
}

export function Composer({ draft, busy, onChange, onSend }: ComposerProps): ReactElement {
  const texts = useTranslations("playground");
  return (
    <form
      className="rounded-xl border border-line-strong bg-surface p-3 shadow-2"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <textarea
        aria-label={texts("title")}
        aria-busy={busy || undefined}
        rows={2}
        value={draft.prompt}
        className="w-full resize-none bg-transparent text-md outline-none"
        onChange={(event) => onChange({ ...draft, prompt: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            onSend();
          }
        }}
      />
      <div className="flex justify-end">
        <Button type="submit" look="primary">
          {texts("shortcutDraw")}
        </Button>
      </div>
    </form>
  );
}
