import type { Account, Model } from "limner/client";
import { useId, useRef, useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatMoney } from "../../../kit/format-money.ts";
import type { Draft } from "../../../threads/thread.ts";
import { expectIntent } from "../intent/expect-intent.ts";
import { ComposerTools } from "./composer-tools.tsx";
import { DrawButton } from "./draw-button.tsx";
import { DropVeil } from "./drop-veil.tsx";
import { threeTurns } from "./examples.ts";
import { FilePicker, type FilePickerHandle } from "./file-picker.tsx";
import { findPictureUrl, withoutUrl } from "./find-picture-url.ts";
import { IntentLine } from "./intent-line.tsx";
import { followExample, useNextWords } from "./next-words.ts";
import { PromptField, type PromptHandle } from "./prompt-field.tsx";
import { withMoved, withoutReference } from "./reference-changes.ts";
import { ReferenceStrip } from "./reference-strip.tsx";
import { UrlOffer } from "./url-offer.tsx";
import { useAddedPictures } from "./use-added-pictures.ts";
import { useComposerKeys } from "./use-composer-keys.ts";
import { useDropZone } from "./use-drop-zone.ts";
import { useEnterDraws } from "./use-enter-draws.ts";
import { useKeyboardInset } from "./use-keyboard-inset.ts";
import { useLatestDraft } from "./use-latest-draft.ts";
import { useSlashFocus } from "./use-slash-focus.ts";
import { whyNot } from "./why-not.ts";

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
  /** Pictures are held over the page, which dims then. */
  readonly onDropping?: (isOver: boolean) => void;
}

/** Words, pictures and settings of the next request, and what is expected of it. */
export function Composer(props: ComposerProps): ReactElement {
  const { draft, models, onSend } = props;
  const texts = useTranslations("composer");
  const reasonId = useId();
  const field = useRef<PromptHandle>(null);
  const picker = useRef<FilePickerHandle>(null);
  const [lit, setLit] = useState<number | null>(null);
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  const change = useLatestDraft(draft, props.onChange);
  const added = useAddedPictures(draft, change);
  const isOver = useDropZone({
    onFiles: added.addFiles,
    onUrl: added.addUrl,
    onChange: props.onDropping,
  });
  const enterDraws = useEnterDraws();
  const inset = useKeyboardInset();
  useSlashFocus(() => field.current?.focus());
  const model = models.find(({ id }) => id === draft.wishes.model);
  const price = model?.price.amount_micros ?? null;
  const takesSize = model?.sizes.rule !== "prompt";
  const { suggestion, placeholder } = useSuggestion(props);
  const offer = findPictureUrl(draft.prompt, declined);
  const own = whyNot(draft, added.pending, texts);
  const reason = props.disabledReason ?? own.reason;
  const send = () => {
    if (reason === null) {
      followExample(draft.prompt, threeTurns(texts));
      onSend();
    }
  };
  const takeUrl = () => {
    if (offer !== null) {
      change((now) => ({ ...now, prompt: withoutUrl(now.prompt, offer) }));
      added.addUrl(offer.url);
    }
  };
  const onKeyDown = useComposerKeys({
    draft,
    enterDraws,
    onSend: send,
    onTab: () => {
      if (offer !== null) {
        takeUrl();
        return true;
      }
      const takes = draft.prompt === "" && suggestion !== null;
      if (takes) {
        change((now) => ({ ...now, prompt: suggestion }));
      }
      return takes;
    },
    onToken: (words) => field.current?.insert(words),
  });
  const hasPictures = draft.references.length > 0 || added.pending.length > 0;
  return (
    <div style={{ marginBottom: inset }}>
      <form
        aria-label={texts("form")}
        className="relative flex flex-col gap-2 rounded-xl border border-line-strong bg-surface p-3 shadow-2 transition-colors duration-(--dur-1) focus-within:border-lapis focus-within:ring-3 focus-within:ring-lapis-soft"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {hasPictures && (
          <ReferenceStrip
            references={draft.references}
            added={added}
            changes={expectIntent(draft, takesSize).changes}
            lit={lit}
            onMove={(from, to) => change((now) => withMoved(now, from, to))}
            onRemove={(id) => change((now) => withoutReference(now, id))}
            onPick={() => picker.current?.open()}
          />
        )}
        <PromptField
          ref={field}
          prompt={draft.prompt}
          references={draft.references}
          placeholder={placeholder}
          describedBy={`${reasonId}-intent`}
          onChange={(prompt) => change((now) => ({ ...now, prompt }))}
          onKeyDown={onKeyDown}
          onLook={setLit}
        />
        {offer !== null && (
          <UrlOffer
            url={offer.url}
            number={draft.references.length + 1}
            onTake={takeUrl}
            onKeep={() => setDeclined(new Set([...declined, offer.url]))}
          />
        )}
        <div className="flex items-center gap-2">
          <ComposerTools
            wishes={draft.wishes}
            models={models}
            model={model}
            withAdd={!hasPictures}
            onPickFiles={() => picker.current?.open()}
            onChange={(wishes) => change((now) => ({ ...now, wishes }))}
            onExample={(example) => {
              change((now) => ({ ...now, prompt: example.prompt }));
              example.references.forEach(({ address, name }) => added.addFrom(address, name));
              requestAnimationFrame(() => field.current?.focus());
            }}
          />
          {price !== null && (
            <span className="hidden shrink-0 text-sm text-text-2 md:inline">
              {formatMoney(price * draft.wishes.count)}
            </span>
          )}
          <DrawButton
            sending={false}
            reason={reason}
            reasonId={reasonId}
            enterDraws={enterDraws}
          />
        </div>
        <span id={reasonId} className="sr-only">
          {reason}
        </span>
        {isOver && <DropVeil count={draft.references.length} />}
        <FilePicker ref={picker} onFiles={added.addFiles} />
      </form>
      <div id={`${reasonId}-intent`} className="pt-1.5">
        <IntentLine
          draft={draft}
          takesSize={takesSize}
          price={price}
          leftOut={added.leftOut}
          suggests={suggestion !== null}
          reason={props.disabledReason ?? (own.isShown ? own.reason : null)}
        />
      </div>
    </div>
  );
}

/** What stands in the empty field, and what Tab makes of it. */
function useSuggestion({ draft, busy }: ComposerProps): {
  readonly suggestion: string | null;
  readonly placeholder: string;
} {
  const texts = useTranslations("composer");
  const next = useNextWords();
  if (next !== null) {
    return { suggestion: next, placeholder: next };
  }
  if (busy) {
    return { suggestion: null, placeholder: texts("placeholderWaits") };
  }
  if (draft.references.length > 0) {
    return { suggestion: null, placeholder: texts("placeholderChange") };
  }
  const words = texts("firstLighthouse");
  return { suggestion: words, placeholder: words };
}
