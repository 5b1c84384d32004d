import type { ReactElement } from "react";
import { joinClasses } from "../../../kit/join-classes.ts";
import type { Reference } from "../../../threads/thread.ts";
import { findReferenceTokens } from "../intent/find-reference-tokens.ts";
import { splitPrompt } from "./split-prompt.ts";
import { useReferencePicture } from "./use-reference-picture.ts";

interface PromptTextProps {
  readonly prompt: string;
  readonly references: readonly Reference[];
}

/** A prompt that is only read: phrases that name a picture carry its thumbnail. */
export function PromptText({ prompt, references }: PromptTextProps): ReactElement {
  const tokens = findReferenceTokens(prompt, references.length);
  return (
    <>
      {splitPrompt(prompt, tokens).map(({ text, start, token }) =>
        token === null ? (
          text
        ) : (
          <Named key={start} text={text} reference={references[token.n - 1]} />
        ),
      )}
    </>
  );
}

interface NamedProps {
  readonly text: string;
  readonly reference: Reference | undefined;
}

function Named({ text, reference }: NamedProps): ReactElement {
  return (
    <span
      className={joinClasses(
        "relative -top-[0.11em] inline-flex h-5.5 items-center gap-1.5 rounded-sm border px-1 align-middle whitespace-nowrap",
        reference === undefined
          ? "border-vermilion-line bg-vermilion-soft text-vermilion-text"
          : "border-lapis-line bg-lapis-soft text-lapis-text",
      )}
    >
      {reference !== undefined && <Thumb reference={reference} />}
      {text}
    </span>
  );
}

function Thumb({ reference }: { readonly reference: Reference }): ReactElement | null {
  const { address } = useReferencePicture(reference);
  return address === null ? null : (
    <img src={address} alt="" className="h-4 w-auto max-w-7 rounded-picture object-cover" />
  );
}
