import type { Model } from "limner/client";
import { useId, type ReactElement, type RefObject } from "react";
import { formatMoney } from "../../../kit/format-money.ts";
import type { Draft } from "../../../threads/thread.ts";
import { ComposerTools } from "./composer-tools.tsx";
import { DrawButton } from "./draw-button.tsx";
import type { Example } from "./examples.ts";
import type { PromptHandle } from "./prompt-field.tsx";
import type { AddedPictures } from "./use-added-pictures.ts";
import { useEnterDraws } from "./use-enter-draws.ts";
import type { ChangeDraft } from "./use-latest-draft.ts";

interface ComposerFootProps {
  readonly draft: Draft;
  readonly models: readonly Model[];
  readonly model: Model | undefined;
  readonly change: ChangeDraft;
  readonly added: AddedPictures;
  /** Why nothing can be drawn; null where it can. */
  readonly reason: string | null;
  /** The strip of pictures stands there, for the one that is being drawn. */
  readonly busy: boolean;
  readonly field: RefObject<PromptHandle | null>;
  readonly onPick: () => void;
}

/** The tools, what it costs, and the button that draws. */
export function ComposerFoot(props: ComposerFootProps): ReactElement {
  const { draft, models, model, change, added, reason, busy, field, onPick } = props;
  const reasonId = useId();
  const enterDraws = useEnterDraws();
  const price = model?.price.amount_micros ?? null;
  const pick = (example: Example) => {
    change((now) => ({ ...now, prompt: example.prompt, references: [] }));
    example.references.forEach(({ address, name }) => added.addFrom(address, name));
    requestAnimationFrame(() => field.current?.focus());
  };
  return (
    <div className="flex items-center gap-2">
      <ComposerTools
        wishes={draft.wishes}
        models={models}
        model={model}
        withAdd={!busy && draft.references.length === 0 && added.pending.length === 0}
        onPickFiles={onPick}
        onChange={(wishes) => change((now) => ({ ...now, wishes }))}
        onExample={pick}
      />
      {price !== null && (
        <span className="hidden shrink-0 text-sm text-text-2 md:inline">
          {formatMoney(price * draft.wishes.count)}
        </span>
      )}
      <DrawButton sending={false} reason={reason} reasonId={reasonId} enterDraws={enterDraws} />
      <span id={reasonId} className="sr-only">
        {reason}
      </span>
    </div>
  );
}
