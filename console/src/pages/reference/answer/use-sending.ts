import { useCallback, useEffect, useRef, useState } from "react";
import type { Call } from "../request/to-call.ts";
import { sendCall } from "./send-call.ts";
import type { ShownAnswer } from "./shown-answer.ts";

export type Sending =
  | { readonly step: "rest" | "stopped" }
  | { readonly step: "sending"; readonly answer: ShownAnswer | null }
  | { readonly step: "answered"; readonly answer: ShownAnswer }
  | { readonly step: "failed"; readonly message: string };

interface SendingDesk {
  readonly sending: Sending;
  readonly send: (call: Call) => void;
  readonly stop: () => void;
}

/** One request at a time, and the pictures of its answer for as long as it is shown. */
export function useSending(): SendingDesk {
  const [sending, setSending] = useState<Sending>({ step: "rest" });
  const current = useRef<AbortController | null>(null);
  const kept = useRef<string[]>([]);
  const clear = useCallback(() => {
    current.current?.abort();
    current.current = null;
    kept.current.forEach((address) => URL.revokeObjectURL(address));
    kept.current = [];
  }, []);
  useEffect(() => clear, [clear]);
  const send = useCallback(
    (call: Call) => {
      clear();
      const controller = new AbortController();
      current.current = controller;
      setSending({ step: "sending", answer: null });
      void follow(call, controller.signal);

      async function follow(sent: Call, signal: AbortSignal): Promise<void> {
        try {
          const answer = await sendCall(sent, {
            signal,
            onPart: (part) => {
              if (!signal.aborted) setSending({ step: "sending", answer: part });
            },
            keepPicture: (picture) => {
              const address = URL.createObjectURL(picture);
              kept.current.push(address);
              return address;
            },
          });
          if (!signal.aborted) setSending({ step: "answered", answer });
        } catch (error) {
          if (signal.aborted) return;
          setSending({
            step: "failed",
            message: error instanceof Error ? error.message : String(error),
          });
        }
      }
    },
    [clear],
  );
  const stop = useCallback(() => {
    clear();
    setSending({ step: "stopped" });
  }, [clear]);
  return { sending, send, stop };
}
