import type { Thread } from "../../threads/thread.ts";

/** Saves a thread as JSON: its words, settings, records and addresses. No key is in it, and no bytes of pictures. */
export function exportThread({ id, title, createdAt, turns }: Thread): void {
  const text = JSON.stringify(
    {
      id,
      title,
      created: new Date(createdAt).toISOString(),
      turns: turns.map(({ prompt, references, wishes, generationId, record }) => ({
        prompt,
        references,
        settings: wishes,
        generation: generationId,
        record,
      })),
    },
    null,
    2,
  );
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `limner-${id}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
