import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { keepFile } from "../../../threads/file-store.ts";
import { makeId } from "../../../threads/make-id.ts";
import type { Draft, Reference } from "../../../threads/thread.ts";
import { fetchPicture } from "./fetch-picture.ts";
import { measureOwn } from "./measure-own.ts";
import type { PendingPicture } from "./pending-picture.ts";
import { readPictureFile } from "./read-picture-file.ts";
import { REFERENCES_MAX, withReference, withSize } from "./reference-changes.ts";
import { shrinkPicture } from "./shrink-picture.ts";
import type { ChangeDraft } from "./use-latest-draft.ts";

/** What all files of a request may have: they are sent as base64 within 32 MiB, and some room is for the words. */
const BYTES_TOGETHER_MAX = 23 * 1024 * 1024;
const REMEDIED = new Set(["bytes", "pixels", "together"]);

export interface AddedPictures {
  readonly pending: readonly PendingPicture[];
  /** How many were left out since there is no room for them. */
  readonly leftOut: number;
  readonly addFiles: (files: readonly File[]) => void;
  /** A picture of this origin, as a file. */
  readonly addFrom: (address: string, name: string) => void;
  readonly addUrl: (url: string) => void;
  readonly shrink: (picture: PendingPicture) => void;
  readonly dismiss: (id: string) => void;
}

/** Brings pictures into a draft: each is looked at first, and kept in this browser until it is sent. */
export function useAddedPictures(draft: Draft, change: ChangeDraft): AddedPictures {
  const [pending, setPending] = useState<readonly PendingPicture[]>([]);
  const [leftOut, setLeftOut] = useState(0);
  const shown = useRef({ draft, pending });
  useEffect(() => {
    shown.current = { draft, pending };
  });
  const isEmpty = draft.references.length === 0 && pending.length === 0;
  useEffect(() => {
    if (isEmpty) {
      // They were sent or taken away, and what had no room beside them with them.
      setLeftOut(0);
    }
  }, [isEmpty]);
  const over = useOver();
  const actions = useMemo(
    () =>
      actionsOf({
        change,
        over,
        setLeftOut,
        references: () => shown.current.draft.references,
        waiting: () => shown.current.pending.filter(({ state }) => state.is !== "refused").length,
        show: (picture) => setPending((before) => withPending(before, picture)),
        dismiss: (id) => setPending((before) => before.filter((one) => one.id !== id)),
      }),
    [change, over],
  );
  return { pending, leftOut, ...actions };
}

interface Hands {
  readonly change: ChangeDraft;
  readonly over: () => AbortSignal;
  readonly setLeftOut: (count: number) => void;
  readonly references: () => readonly Reference[];
  /** How many are on their way. */
  readonly waiting: () => number;
  readonly show: (picture: PendingPicture) => void;
  readonly dismiss: (id: string) => void;
}

function actionsOf(hands: Hands): Omit<AddedPictures, "pending" | "leftOut"> {
  const { change, over, setLeftOut, references, waiting, show, dismiss } = hands;
  const shrink = async ({ id, name, state }: PendingPicture) => {
    const file = state.is === "refused" ? state.file : null;
    if (file === null) {
      return;
    }
    show({ id, name, state: { is: "reading" } });
    const smaller = await shrinkPicture(file);
    if (smaller === null) {
      show({ id, name, state: { is: "refused", reason: "broken", file: null } });
    } else {
      await take(hands, { id, name }, smaller);
    }
  };
  return {
    dismiss,
    addFiles(files) {
      const room = Math.max(0, REFERENCES_MAX - references().length - waiting());
      const taken = files
        .slice(0, room)
        .map((file) => ({ id: makeId("rf"), name: file.name, file }));
      setLeftOut(files.length - taken.length);
      taken.forEach(({ id, name }) => show({ id, name, state: { is: "reading" } }));
      // One after the other, so that they stand in the order in which they were given.
      void taken.reduce(
        (before, { file, ...named }) => before.then(() => take(hands, named, file)),
        Promise.resolve(),
      );
    },
    addFrom(address, name) {
      void fetchOne(hands, { id: makeId("rf"), name }, address);
    },
    addUrl(url) {
      setLeftOut(references().length >= REFERENCES_MAX ? 1 : 0);
      const id = makeId("rf");
      change((now) =>
        withReference(now, { id, kind: "url", url, generation: null, width: null, height: null }),
      );
      void measureOwn(url, over()).then((size) =>
        size === null ? undefined : change((now) => withSize(now, id, size)),
      );
    },
    shrink: (picture) => void shrink(picture),
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

async function take(
  { change, over, references, show, dismiss }: Hands,
  { id, name }: Named,
  file: Blob,
): Promise<void> {
  show({ id, name, state: { is: "reading" } });
  const read = await readPictureFile(file);
  if (over().aborted) {
    return;
  }
  const reason = "refused" in read ? read.refused : tooMuch(references(), file);
  if ("refused" in read || reason !== null) {
    const refused = reason ?? "broken";
    const remedied = REMEDIED.has(refused) ? file : null;
    show({ id, name, state: { is: "refused", reason: refused, file: remedied } });
    return;
  }
  await keepFile(id, file);
  const { size, mediaType } = read;
  change((now) =>
    withReference(now, { id, kind: "file", name, mediaType, bytes: file.size, ...size }),
  );
  dismiss(id);
}

async function fetchOne(hands: Hands, named: Named, address: string): Promise<void> {
  const { show, over } = hands;
  const tell = (done: number, all: number | null) =>
    show({ ...named, state: { is: "fetching", done, all } });
  tell(0, null);
  try {
    await take(hands, named, await fetchPicture(address, tell, over()));
  } catch {
    // Whatever went wrong on the way, it is not here, which is what its tile says.
    show({ ...named, state: { is: "refused", reason: "unreachable", file: null } });
  }
}

function withPending(
  before: readonly PendingPicture[],
  picture: PendingPicture,
): readonly PendingPicture[] {
  return before.some(({ id }) => id === picture.id)
    ? before.map((one) => (one.id === picture.id ? picture : one))
    : [...before, picture];
}

function tooMuch(references: readonly Reference[], file: Blob): "together" | null {
  const bytes = references.reduce((sum, one) => sum + (one.kind === "file" ? one.bytes : 0), 0);
  return bytes + file.size > BYTES_TOGETHER_MAX ? "together" : null;
}

/** Fires when the composer goes away; made anew when it is shown again. */
function useOver(): () => AbortSignal {
  const controller = useRef(new AbortController());
  useEffect(() => {
    if (controller.current.signal.aborted) {
      controller.current = new AbortController();
    }
    const { current } = controller;
    return () => current.abort();
  }, []);
  return useCallback(() => controller.current.signal, []);
}
