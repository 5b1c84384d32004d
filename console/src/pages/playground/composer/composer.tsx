import { useId, useRef, useState, type ReactElement, type RefObject } from "react";
import { useTranslations } from "use-intl";
import { expectIntent } from "../intent/expect-intent.ts";
import type { ComposerProps } from "./composer-props.ts";
import { ComposerFoot } from "./composer-foot.tsx";
import { DropVeil } from "./drop-veil.tsx";
import { threeTurns } from "./examples.ts";
import { FilePicker, type FilePickerHandle } from "./file-picker.tsx";
import { IntentLine } from "./intent-line.tsx";
import { followExample } from "./next-words.ts";
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
import { useSuggestion } from "./use-suggestion.ts";
import { useUrlOffer } from "./use-url-offer.ts";
import { whyNot } from "./why-not.ts";

/** Words, pictures and settings of the next request, and what is expected of it. */
export function Composer(props: ComposerProps): ReactElement {
  const { draft, models, disabledReason } = props;
  const texts = useTranslations("composer");
  const id = useId();
  const field = useRef<PromptHandle>(null);
  const picker = useRef<FilePickerHandle>(null);
  const change = useLatestDraft(draft, props.onChange);
  const added = useAddedPictures(draft, change);
  const isOver = useDropZone({
    onFiles: added.addFiles,
    onUrl: added.addUrl,
    onChange: props.onDropping,
  });
  const inset = useKeyboardInset();
  const { words, placeholder } = useSuggestion(props);
  const model = models.find((one) => one.id === draft.wishes.model);
  const takesSize = model?.sizes.rule !== "prompt";
  const own = whyNot(draft, added.pending, texts);
  const reason = disabledReason ?? own.reason;
  const send = () => {
    if (reason === null) {
      followExample(draft.prompt, threeTurns(texts));
      props.onSend();
    }
  };
  const parts = { draft, change, added, field, placeholder, words, takesSize, onSend: send };
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
        <Request
          {...parts}
          busy={props.busy}
          describedBy={id}
          onPick={() => picker.current?.open()}
        />
        <ComposerFoot
          {...{ draft, models, model, change, added, reason, field }}
          busy={props.busy}
          onPick={() => picker.current?.open()}
        />
        {isOver && <DropVeil count={draft.references.length} />}
        <FilePicker ref={picker} onFiles={added.addFiles} />
      </form>
      <div id={id} className="pt-1.5">
        <IntentLine
          draft={draft}
          takesSize={takesSize}
          price={model?.price.amount_micros ?? null}
          leftOut={added.leftOut}
          suggests={words !== null}
          reason={disabledReason ?? (own.isShown ? own.reason : null)}
        />
      </div>
    </div>
  );
}

interface RequestProps {
  readonly draft: ComposerProps["draft"];
  readonly change: ReturnType<typeof useLatestDraft>;
  readonly added: ReturnType<typeof useAddedPictures>;
  readonly field: RefObject<PromptHandle | null>;
  readonly placeholder: string;
  /** What Tab makes of the empty field. */
  readonly words: string | null;
  readonly takesSize: boolean;
  /** A picture is being drawn, which the next words will change. */
  readonly busy: boolean;
  readonly describedBy: string;
  readonly onSend: () => void;
  readonly onPick: () => void;
}

/** The pictures and the words. */
function Request(props: RequestProps): ReactElement {
  const { draft, change, added, field, words, describedBy, onSend, onPick } = props;
  const [lit, setLit] = useState<number | null>(null);
  const offer = useUrlOffer(draft.prompt, change, added.addUrl);
  useSlashFocus(() => field.current?.focus());
  const write = (prompt: string) => change((now) => ({ ...now, prompt }));
  const onTab = () => {
    if (offer.url !== null) {
      offer.take();
    } else if (draft.prompt === "" && words !== null) {
      write(words);
    } else {
      return false;
    }
    return true;
  };
  const onKeyDown = useComposerKeys({
    draft,
    enterDraws: useEnterDraws(),
    onSend,
    onTab,
    onToken: (token) => field.current?.insert(token),
  });
  return (
    <>
      {(draft.references.length > 0 || added.pending.length > 0 || props.busy) && (
        <ReferenceStrip
          awaits={props.busy && draft.references.length === 0 && added.pending.length === 0}
          references={draft.references}
          added={added}
          changes={expectIntent(draft, props.takesSize).changes}
          lit={lit}
          onMove={(from, to) => change((now) => withMoved(now, from, to))}
          onRemove={(id) => change((now) => withoutReference(now, id))}
          onPick={onPick}
        />
      )}
      <PromptField
        ref={field}
        prompt={draft.prompt}
        references={draft.references}
        placeholder={props.placeholder}
        describedBy={describedBy}
        onChange={write}
        onKeyDown={onKeyDown}
        onLook={setLit}
      />
      {offer.url !== null && (
        <UrlOffer
          url={offer.url}
          number={draft.references.length + 1}
          onTake={offer.take}
          onKeep={offer.keep}
        />
      )}
    </>
  );
}
