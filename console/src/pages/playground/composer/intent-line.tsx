import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatMoney } from "../../../kit/format-money.ts";
import { showSize } from "../../../kit/size.ts";
import { KeyCap } from "../../../parts/key-cap.tsx";
import type { Draft } from "../../../threads/thread.ts";
import { expectIntent, type ExpectedIntent } from "../intent/expect-intent.ts";

interface IntentLineProps {
  readonly draft: Draft;
  /** False for models whose size the prompt decides. */
  readonly takesSize: boolean;
  readonly price: number | null;
  readonly leftOut: number;
  /** Tab would take what the placeholder says. */
  readonly suggests: boolean;
  /** Why nothing can be sent, where it is more than that words are missing. */
  readonly reason: string | null;
}

/** What will happen, before it is asked for: an expectation of this page, not the server's word. */
export function IntentLine(props: IntentLineProps): ReactElement {
  const { draft, takesSize, price, leftOut, suggests, reason } = props;
  const texts = useTranslations("composer");
  const { count } = draft.wishes;
  const isEmpty = draft.prompt.trim() === "" && draft.references.length === 0;
  const intent = expectIntent(draft, takesSize);
  return (
    <p
      role="status"
      className="flex min-h-5 flex-wrap items-center justify-center gap-x-1.5 px-3 text-center text-xs text-text-2"
    >
      {leftOut > 0 && (
        <span className="text-vermilion-text">{texts("full", { count: leftOut })}</span>
      )}
      {reason !== null && <span className="text-orpiment-text">{reason}</span>}
      {intent.missing.map((number) => (
        <span key={number} className="text-vermilion-text">
          {texts("missing", { number })}
        </span>
      ))}
      {isEmpty ? (
        <>
          <span>{texts("emptyHint")}</span>
          {suggests && (
            <span className="hidden items-center gap-1 md:inline-flex coarse:hidden">
              {texts.rich("takeSuggestion", {
                key: () => <KeyCap>Tab</KeyCap>,
              })}
            </span>
          )}
        </>
      ) : (
        <span>
          <Sentence intent={intent} />
        </span>
      )}
      {count > 1 && price !== null && !isEmpty && (
        <span>{texts("count", { count, cost: formatMoney(price * count) })}</span>
      )}
    </p>
  );
}

function Sentence({ intent: { changes, size } }: { readonly intent: ExpectedIntent }): string {
  const texts = useTranslations("composer");
  const pixels = "size" in size && size.size !== null ? showSize(size.size) : "";
  if (size.by === "choice") {
    return changes === null
      ? texts("intentChoice", { size: pixels })
      : texts("changesChoice", { number: changes, size: pixels });
  }
  if (size.by === "words") {
    return changes === null
      ? texts("intentWords", { said: size.said, size: pixels })
      : texts("changesWords", { number: changes, said: size.said, size: pixels });
  }
  if (changes === null) {
    return texts("intentDraw");
  }
  return pixels === ""
    ? texts("changesFollowsUnknown", { number: changes })
    : texts("changesFollows", { number: changes, size: pixels });
}
