import {
  useImperativeHandle,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type Ref,
} from "react";
import { useTranslations } from "use-intl";
import type { Reference } from "../../../threads/thread.ts";
import { findReferenceTokens } from "../intent/find-reference-tokens.ts";
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
  const [caret, setCaret] = useState<readonly [number, number] | null>(null);
  const tokens = findReferenceTokens(prompt, references.length);
  const tokenAt = (from: number, to: number) =>
    tokens.find(({ start, end }) => from <= end && to >= start);
  const look = () => {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {};
    setCaret([selectionStart, selectionEnd]);
    onLook(tokenAt(selectionStart, selectionEnd)?.n ?? null);
  };
  useImperativeHandle(ref, () => ({
    focus: () => area.current?.focus(),
    insert: (words) => insertAt(area.current, words, onChange),
  }));
  const onPointer = (x: number, y: number) => {
    const under = tokens.find(({ start }) => isUnder(spans.current.get(start), x, y));
    const [from, to] = caret ?? [-1, -1];
    onLook(under?.n ?? tokenAt(from, to)?.n ?? null);
  };
  return (
    <div className="grid max-h-[40dvh] overflow-y-auto overscroll-contain">
      <textarea
        ref={area}
        aria-label={texts("prompt")}
        aria-describedby={describedBy}
        rows={1}
        value={prompt}
        placeholder={placeholder}
        className={`${LETTERS} resize-none overflow-hidden bg-transparent outline-none focus-visible:shadow-none`}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        onSelect={look}
        onFocus={look}
        onBlur={() => {
          setCaret(null);
          onLook(null);
        }}
        onPointerMove={({ clientX, clientY }) => onPointer(clientX, clientY)}
        onPointerLeave={() => onPointer(-1, -1)}
      />
      <div aria-hidden className={`${LETTERS} pointer-events-none text-transparent`}>
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
              n={token.n}
              reference={references[token.n - 1]}
              open={caret !== null && caret[0] <= token.end && caret[1] >= token.start}
            />
          ),
        )}
        {/* A last empty line has a height, too; and the placeholder may need more than one line. */}
        {prompt === "" ? placeholder : "\u200B"}
      </div>
    </div>
  );
}

function isUnder(element: HTMLSpanElement | undefined, x: number, y: number): boolean {
  const box = element?.getBoundingClientRect();
  return (
    box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
  );
}

function insertAt(
  area: HTMLTextAreaElement | null,
  words: string,
  onChange: (prompt: string) => void,
): void {
  if (area === null) {
    return;
  }
  const { value, selectionStart, selectionEnd } = area;
  const before = value.slice(0, selectionStart);
  const after = value.slice(selectionEnd);
  const isChinese = /[\u3400-\u9fff]$/.test(words) || /^图/.test(words);
  const gap = isChinese || before === "" || /\s$/.test(before) ? "" : " ";
  const gapAfter = isChinese || /^[\s,.;:!?]/.test(after) ? "" : " ";
  const written = gap + words + gapAfter;
  onChange(before + written + after);
  const caret = before.length + written.length;
  requestAnimationFrame(() => {
    area.focus();
    area.setSelectionRange(caret, caret);
  });
}
