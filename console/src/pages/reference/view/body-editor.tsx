import { useId, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../parts/button.tsx";
import { Segments } from "../../../parts/segments.tsx";
import { joinClasses } from "../../../kit/join-classes.ts";
import { layOutJson } from "../answer/lay-out-json.ts";
import type { Operation } from "../document/operation.ts";
import { readMembers } from "../request/to-call.ts";
import type { DraftDesk } from "../request/use-draft.ts";
import { FileField } from "./file-field.tsx";

interface BodyEditorProps {
  readonly operation: Operation;
  readonly desk: DraftDesk;
}

const ROWS_MAX = 22;

/** The body as it will be sent; what is no JSON object is said while it is typed. */
export function BodyEditor({ operation, desk }: BodyEditorProps): ReactElement {
  const texts = useTranslations("reference");
  const id = useId();
  const { draft } = desk;
  const isForm = draft.mediaType?.startsWith("multipart/") === true;
  const isWrong = readMembers(draft.body) === null;
  const rows = Math.min(ROWS_MAX, Math.max(4, draft.body.split("\n").length + 1));
  return (
    <div className="border-b border-line px-4 py-3">
      {operation.bodies.length > 1 && (
        <div className="mb-3">
          <Segments
            small
            label={texts("mediaType")}
            value={draft.mediaType ?? ""}
            onChange={desk.setMediaType}
            options={operation.bodies.map(({ mediaType }) => ({
              value: mediaType,
              label: mediaType,
            }))}
          />
        </div>
      )}
      <div className="mb-1.5 flex min-h-(--control-h-sm) items-center gap-1">
        <label htmlFor={id} className="min-w-0 flex-1 text-sm font-medium">
          {texts(isForm ? "fieldsLabel" : "bodyLabel")}
        </label>
        {desk.reset !== null && (
          <>
            <Button
              small
              look="ghost"
              disabled={isWrong}
              onClick={() => desk.setBody(layOutJson(draft.body))}
            >
              {texts("layOut")}
            </Button>
            <Button small look="ghost" onClick={desk.reset}>
              {texts("reset")}
            </Button>
          </>
        )}
      </div>
      <textarea
        id={id}
        value={draft.body}
        rows={rows}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong || desk.lacksPicture ? `${id}-below` : undefined}
        onChange={(event) => desk.setBody(event.target.value)}
        className={joinClasses(
          "block field-sizing-content max-h-120 min-h-24 w-full resize-y rounded-md border bg-surface px-2.5 py-2 font-mono text-xs/5 shadow-1 coarse:text-md/6",
          isWrong ? "border-vermilion" : "border-line-strong hover:border-line-control",
        )}
      />
      {(isWrong || desk.lacksPicture) && (
        <p
          id={`${id}-below`}
          className={joinClasses("mt-1.5 text-xs", isWrong ? "text-vermilion-text" : "text-text-2")}
        >
          {texts(isWrong ? "notJson" : "noPicture")}
        </p>
      )}
      {isForm && <FileField files={draft.files} onChange={desk.setFiles} />}
    </div>
  );
}
