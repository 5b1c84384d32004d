import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { keepFile } from "../../../threads/file-store.ts";
import { makeId } from "../../../threads/make-id.ts";
import type { Draft } from "../../../threads/thread.ts";
import { fetchPicture } from "./fetch-picture.ts";
import type { PendingPicture } from "./pending-picture.ts";
import { readPictureFile } from "./read-picture-file.ts";
import { REFERENCES_MAX, withReference } from "./reference-changes.ts";
import { shrinkPicture } from "./shrink-picture.ts";
import type { ChangeDraft } from "./use-latest-draft.ts";

/** What all files of a request may have: they are sent as base64 within 32 MiB, and some room is for the words. */
const BYTES_TOGETHER_MAX = 23 * 1024 * 1024;
const REMEDIED = new Set(["bytes", "pixels", "together"]);

export interface AddedPictures {
  readonly pending: readonly PendingPicture[];
  /** How many were left out since there is no room for them. */
  readonly leftOut: number;
  addFiles(files: readonly File[]): void;
  /** A picture of this origin, as a file. */
  addFrom(address: string, name: string): void;
  addUrl(url: string): void;
  shrink(picture: PendingPicture): void;
  dismiss(id: string): void;
}

/** Brings pictures into a draft: each is looked at first, and kept in this browser until it is sent. */
export function useAddedPictures(draft: Draft, change: ChangeDraft): AddedPictures {
  const [pending, setPending] = useState<readonly PendingPicture[]>([]);
  const [leftOut, setLeftOut] = useState(0);
  const shown = useRef({ draft, pending });
  useEffect(() => {
    shown.current = { draft, pending };
  });
  const over = useOver();
  const set = useCallback((picture: PendingPicture) => {
    setPending((before) =>
      before.some(({ id }) => id === picture.id)
        ? before.map((one) => (one.id === picture.id ? picture : one))
        : [...before, picture],
    );
  }, []);
  const dismiss = useCallback((id: string) => {
    setPending((before) => before.filter((one) => one.id !== id));
  }, []);

  const take = useCallback(
    async (id: string, name: string, file: Blob) => {
      set({ id, name, state: { is: "reading" } });
      const read = await readPictureFile(file);
      const refused = "refused" in read ? read.refused : tooMuch(shown.current.draft, file);
      if (over().aborted) {
        return;
      }
      if ("refused" in read || refused !== null) {
        const reason = refused ?? "broken";
        set({ id, name, state: { is: "refused", reason, file: REMEDIED.has(reason) ? file : null } });
        return;
      }
      await keepFile(id, file);
      const { size, mediaType } = read;
      change((now) =>
        withReference(now, { id, kind: "file", name, mediaType, bytes: file.size, ...size }),
      );
      dismiss(id);
    },
    [change, dismiss, over, set],
  );

  const actions = useMemo(() => {
    const fetchOne = async (id: string, address: string, name: string) => {
      try {
        set({ id, name, state: { is: "fetching", done: 0, all: null } });
        const onProgress = (done: number, all: number | null) =>
          set({ id, name, state: { is: "fetching", done, all } });
        await take(id, name, await fetchPicture(address, onProgress, over()));
      } catch {
        set({ id, name, state: { is: "refused", reason: "unreachable", file: null } });
      }
    };
    return {
      addFiles(files: readonly File[]) {
        const waiting = shown.current.pending.filter(({ state }) => state.is !== "refused").length;
        const room = REFERENCES_MAX - shown.current.draft.references.length - waiting;
        const taken = files.slice(0, Math.max(0, room));
        setLeftOut(files.length - taken.length);
        // One after the other, so that they stand in the order in which they were given.
        void taken.reduce(
          (before, file) => before.then(() => take(makeId("rf"), file.name, file)),
          Promise.resolve(),
        );
      },
      addFrom(address: string, name: string) {
        void fetchOne(makeId("rf"), address, name);
      },
      addUrl(url: string) {
        const isFull = shown.current.draft.references.length >= REFERENCES_MAX;
        setLeftOut(isFull ? 1 : 0);
        const reference = { id: makeId("rf"), url, generation: null, width: null, height: null };
        change((now) => withReference(now, { kind: "url", ...reference }));
      },
      async shrink({ id, name, state }: PendingPicture) {
        const file = state.is === "refused" ? state.file : null;
        if (file === null) {
          return;
        }
        set({ id, name, state: { is: "reading" } });
        const smaller = await shrinkPicture(file);
        if (smaller === null) {
          set({ id, name, state: { is: "refused", reason: "broken", file: null } });
        } else {
          await take(id, name, smaller);
        }
      },
    };
  }, [change, over, set, take]);

  return {
    pending,
    leftOut,
    dismiss,
    ...actions,
    shrink: (picture) => void actions.shrink(picture),
  };
}

function tooMuch({ references }: Draft, file: Blob): "together" | null {
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
