import { Info } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import type { DrawingRequest } from "../../../threads/build-request.ts";
import { countFiles } from "./read-call.ts";
import type { CodeChoice } from "./write-code.ts";

interface CodeNotesProps {
  readonly request: DrawingRequest;
  readonly written: CodeChoice;
}

/** Where the key comes from, what a second run does, and what this language does otherwise. */
export function CodeNotes({ request, written }: CodeNotesProps): ReactElement {
  const texts = useTranslations("code");
  const { obstacles, surface, notes } = written;
  const count = "n" in request.body ? (request.body.n ?? 1) : 1;
  const files = countFiles(request);
  const others = [
    ...(obstacles.chat === null || surface === "chat" ? [] : [texts("drawsOne", { count })]),
    ...(obstacles.images === null ? [] : [texts("noTool")]),
    ...notes.map((note) => texts(note, { count })),
    ...(files === 0 ? [] : [texts("files", { count: files })]),
  ];
  return (
    <div className="flex gap-2 text-xs text-text-2">
      <Info size={14} strokeWidth={2} aria-hidden className="mt-px shrink-0" />
      <div className="min-w-0 space-y-1.5">
        {others.map((note) => (
          <p key={note} className="text-text">
            {note}
          </p>
        ))}
        <p>
          {texts.rich(notes.includes("separateRequests") ? "keyOnly" : "key", {
            code: (chunks) => <code>{chunks}</code>,
          })}
        </p>
      </div>
    </div>
  );
}
