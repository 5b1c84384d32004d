import type { ReactElement } from "react";
import type { Turn } from "../../../threads/thread.ts";
import { useReferenceAddress } from "../../../threads/use-reference-address.ts";
import { PromptText } from "../composer/prompt-text.tsx";
import { findReferenceTokens } from "../intent/find-reference-tokens.ts";

/** The words of a turn. The pictures that went with them stand in the words that name them, the others in front. */
export function TurnPrompt({ turn }: { readonly turn: Turn }): ReactElement {
  const { prompt, references } = turn;
  const named = new Set(findReferenceTokens(prompt, references.length).map(({ n }) => n));
  const unnamed = references
    .map((reference, index) => ({ reference, number: index + 1 }))
    .filter(({ number }) => !named.has(number));
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1.5">
      {unnamed.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {unnamed.map(({ reference, number }) => (
            <li key={reference.id}>
              <ReferenceThumb reference={reference} number={number} />
            </li>
          ))}
        </ul>
      )}
      <p className="min-w-0 flex-1 basis-60 text-md font-medium break-words whitespace-pre-wrap">
        <PromptText prompt={prompt} references={references} />
      </p>
    </div>
  );
}

interface ReferenceThumbProps {
  readonly reference: Turn["references"][number];
  readonly number: number;
}

function ReferenceThumb({ reference, number }: ReferenceThumbProps): ReactElement {
  const address = useReferenceAddress(reference, 160);
  return (
    <span className="relative block h-6 min-w-6 overflow-hidden rounded-sm border border-lapis-line bg-lapis-soft">
      {address !== null && <img src={address} alt="" className="h-full w-auto max-w-14" />}
      <span className="absolute bottom-0 left-0 rounded-tr-sm bg-caption px-1 text-2xs leading-3.5 font-medium text-on-desk">
        {number}
      </span>
    </span>
  );
}
