/** Tells other tabs of the same browser which thread has changed. */
export interface TabNews {
  readonly tell: (id: string) => void;
  readonly listen: (listener: (id: string) => void) => void;
}

export function openTabNews(): TabNews {
  if (typeof BroadcastChannel === "undefined") {
    return { tell: () => {}, listen: () => {} };
  }
  const channel = new BroadcastChannel("limner.threads");
  return {
    tell(id) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
      channel.postMessage(id);
    },
    listen(listener) {
      channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        if (typeof data === "string") {
          listener(data);
        }
      });
    },
  };
}
