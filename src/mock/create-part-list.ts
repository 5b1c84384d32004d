import { Fault } from "../contract/fault.ts";

export interface FormPart {
  readonly name: string;
  readonly bytes: number;
  /** What a field says; undefined for a file, whose bytes are counted and not kept. */
  readonly text: string | undefined;
}

/** The parts of a form as their heads and bytes come by. */
export interface PartList {
  /** Begins a part; throws if its head has no name. */
  open(head: string): void;
  /** Bytes of the open part; what comes before the first part is skipped. */
  take(bytes: Buffer): void;
  close(): void;
  readonly parts: readonly FormPart[];
}

const TEXT_BYTES_MAX = 1024 * 1024;
const PARTS_MAX = 200;

export function createPartList(): PartList {
  const parts: FormPart[] = [];
  let open: { name: string; isFile: boolean; kept: Buffer[]; bytes: number } | undefined;
  return {
    parts,
    open(head) {
      const [, name] = /^content-disposition:.*?[; ]name="([^"]*)"/im.exec(head) ?? [];
      if (name === undefined) {
        throw new Fault("invalid_request", "A part of the form has no name.");
      }
      open = { name, isFile: /[; ]filename\*?=/i.test(head), kept: [], bytes: 0 };
    },
    take(bytes) {
      if (open === undefined) {
        return;
      }
      open.bytes += bytes.length;
      if (open.isFile) {
        return;
      }
      if (open.bytes > TEXT_BYTES_MAX) {
        throw new Fault("invalid_request", "A field of the form is longer than 1 MiB.");
      }
      open.kept.push(bytes);
    },
    close() {
      if (open === undefined) {
        return;
      }
      const { name, isFile, kept, bytes } = open;
      parts.push({ name, bytes, text: isFile ? undefined : Buffer.concat(kept).toString() });
      open = undefined;
      if (parts.length > PARTS_MAX) {
        throw new Fault("invalid_request", `The form has more than ${PARTS_MAX} parts.`);
      }
    },
  };
}
