import {
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type Ref,
  type RefObject,
} from "react";
import { useTranslations } from "use-intl";
import type { Reference } from "../../../threads/thread.ts";
import { findReferenceTokens } from "../intent/find-reference-tokens.ts";
import type { ReferenceToken } from "../intent/reference-token.ts";
import { insertWords } from "./insert-words.ts";
import { PromptToken } from "./prompt-token.tsx";
import { splitPrompt } from "./split-prompt.ts";

export interface PromptHandle {
  focus(): void;
  /** Puts words at the caret, apart from those around it. */
  insert(words: string): void;
}

interface PromptFieldProps {
  readonly ref: Ref<PromptHandle>;
  readonly prompt: string;
  readonly references: readonly Reference[];
  readonly placeholder: string;
  readonly describedBy: string;
  readonly onChange: (prompt: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  /** The picture whose phrase the pointer or the caret is on; null for none. */
  readonly onLook: (n: number | null) => void;
}

/** The same for the letters and for what lies over them, so that they stand exactly on each other. */
const LETTERS =
  "col-start-1 row-start-1 w-full px-1 py-0.5 text-md break-words whitespace-pre-wrap coarse:text-doc";

/** A plain text area. What it shows of pictures lies over the letters; what is sent stays what was typed. */
export function PromptField(props: PromptFieldProps): ReactElement {
  const { ref, prompt, references, placeholder, describedBy, onChange, onKeyDown, onLook } = props;
  const texts = useTranslations("composer");
  const area = useRef<HTMLTextAreaElement>(null);
  const spans = useRef(new Map<number, HTMLSpanElement>());
  const [caret, setCaret] = useState<Caret | null>(null);
  const [under, setUnder] = useState<number | null>(null);
  const tokens = findReferenceTokens(prompt, references.length);
  const lit = (
    tokens.find(({ start }) => start === under) ?? tokens.find((one) => holds(one, caret))
  )?.n;
  useEffect(() => onLook(lit ?? null), [lit, onLook]);
  useImperativeHandle(ref, () => ({
    focus: () => area.current?.focus(),
    insert: (words) => {
      const { current } = area;
      if (current !== null) {
        const { text, caret: after } = insertWords(current, words);
        onChange(text);
        requestAnimationFrame(() => current.setSelectionRange(after, after));
      }
    },
  }));
  const readCaret = ({ currentTarget }: { readonly currentTarget: HTMLTextAreaElement }) =>
    setCaret([currentTarget.selectionStart, currentTarget.selectionEnd]);
  return (
    <div className="grid max-h-[40dvh] overflow-y-auto overscroll-contain">
      <textarea
        ref={area}
        aria-label={texts("prompt")}
        aria-describedby={describedBy}
        rows={1}
        value={prompt}
        placeholder={placeholder}
        className={`${LETTERS} resize-none overflow-hidden bg-transparent outline-none focus-visible:shadow-none focus-visible:ring-0`}
        onChange={(event) => {
          readCaret(event);
          onChange(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onSelect={readCaret}
        onFocus={readCaret}
        onBlur={() => setCaret(null)}
        onPointerMove={({ clientX, clientY }) => {
          const found = tokens.find(({ start }) =>
            isAt(spans.current.get(start), clientX, clientY),
          );
          setUnder(found?.start ?? null);
        }}
        onPointerLeave={() => setUnder(null)}
      />
      <PromptOverlay
        {...{ prompt, references, tokens, placeholder }}
        spans={spans}
        isOpen={(token) => holds(token, caret)}
      />
    </div>
  );
}

interface PromptOverlayProps {
  readonly prompt: string;
  readonly references: readonly Reference[];
  readonly tokens: readonly ReferenceToken[];
  readonly placeholder: string;
  /** Where each token stands, by its first letter. */
  readonly spans: RefObject<Map<number, HTMLSpanElement>>;
  readonly isOpen: (token: ReferenceToken) => boolean;
}

/** The same letters once more, unseen but for the phrases that name a picture. It also gives the field its height. */
function PromptOverlay(props: PromptOverlayProps): ReactElement {
  const { prompt, references, tokens, placeholder, spans, isOpen } = props;
  return (
    <div aria-hidden data-letters className={`${LETTERS} pointer-events-none text-transparent`}>
      {splitPrompt(prompt, tokens).map(({ text, start, token }) =>
        token === null ? (
          text
        ) : (
          <PromptToken
            key={start}
            ref={(element) => {
              if (element === null) {
                spans.current.delete(start);
              } else {
                spans.current.set(start, element);
              }
            }}
            text={text}
            before={prompt.slice(0, start)}
            n={token.n}
            reference={references[token.n - 1]}
            open={isOpen(token)}
          />
        ),
      )}
      {/* A last empty line has a height, too; and the placeholder may need more than one line. */}
      {prompt === "" ? placeholder : "\u200B"}
    </div>
  );
}

type Caret = readonly [from: number, to: number];

function holds({ start, end }: ReferenceToken, caret: Caret | null): boolean {
  return caret !== null && caret[0] <= end && caret[1] >= start;
}

function isAt(element: HTMLSpanElement | undefined, x: number, y: number): boolean {
  const box = element?.getBoundingClientRect();
  return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
