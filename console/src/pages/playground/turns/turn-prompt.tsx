import type { ReactElement } from "react";
import type { Turn } from "../../../threads/thread.ts";
import { PromptText } from "../composer/prompt-text.tsx";
import { useReferenceAddress } from "../../../threads/use-reference-address.ts";

/** The words of a turn, and the pictures that went with them. */
export function TurnPrompt({ turn }: { readonly turn: Turn }): ReactElement {
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1.5">
      {turn.references.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {turn.references.map((reference, index) => (
            <li key={reference.id}>
              <ReferenceThumb reference={reference} number={index + 1} />
            </li>
          ))}
        </ul>
      )}
      <p className="min-w-0 flex-1 basis-60 text-md font-medium break-words whitespace-pre-wrap">
        <PromptText prompt={turn.prompt} references={turn.references} />
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
