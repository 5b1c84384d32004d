import { useState } from "react";
import type { Operation } from "../document/operation.ts";
import type { SharedSchemas } from "../schema/api-schema.ts";
import { makeDraft, writeExample } from "./make-draft.ts";
import type { RequestDraft } from "./request-draft.ts";
import { EXAMPLE_PICTURE, useExamplePicture } from "./use-example-picture.ts";

export interface DraftDesk {
  readonly draft: RequestDraft;
  readonly setValue: (place: string, name: string, value: string) => void;
  readonly setBody: (body: string) => void;
  readonly setMediaType: (mediaType: string) => void;
  readonly setFiles: (files: readonly File[]) => void;
  /** Null: the body is the example as it was. */
  readonly reset: (() => void) | null;
  /** The example would need a picture of the account, which has none. */
  readonly lacksPicture: boolean;
}

interface DraftOptions {
  readonly operation: Operation;
  readonly shared: SharedSchemas;
  /** Values that exist here, by name in the path. */
  readonly suggestions: Readonly<Record<string, string>>;
}

/** What is being written, above what stands there by itself. */
export function useDraft({ operation, shared, suggestions }: DraftOptions): DraftDesk {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [mediaType, setMediaType] = useState(operation.bodies[0]?.mediaType ?? null);
  const [body, setBody] = useState<string | null>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const content = operation.bodies.find((one) => one.mediaType === mediaType);
  const example =
    content === undefined ? makeDraft(operation, shared).body : writeExample(content, shared);
  const picture = useExamplePicture(example.includes(EXAMPLE_PICTURE));
  const prefilled =
    typeof picture === "string" ? example.replaceAll(EXAMPLE_PICTURE, picture) : example;
  return {
    draft: {
      values: { ...fillPath(operation, suggestions), ...values },
      mediaType,
      body: body ?? prefilled,
      files,
    },
    setValue: (place, name, value) => setValues((old) => ({ ...old, [`${place}.${name}`]: value })),
    setBody,
    setMediaType: (next) => {
      setMediaType(next);
      setBody(null);
    },
    setFiles,
    reset: body === null ? null : () => setBody(null),
    lacksPicture: picture === null && body === null,
  };
}

/** Only questions are filled in: what would be changed or erased is for the reader to name. */
function fillPath(
  { method }: Operation,
  suggestions: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return method === "GET"
    ? Object.fromEntries(
        Object.entries(suggestions).map(([name, value]) => [`path.${name}`, value]),
      )
    : {};
}
