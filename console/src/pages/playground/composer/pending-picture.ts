/** Why a file cannot become a reference. */
export type PictureRefusal =
  | "heic"
  | "svg"
  | "type"
  | "bytes"
  | "pixels"
  | "together"
  | "broken"
  | "unreachable";

/** A picture on its way into the composer, or one that was refused there. */
export interface PendingPicture {
  readonly id: string;
  readonly name: string;
  readonly state:
    | { readonly is: "reading" }
    | { readonly is: "fetching"; readonly done: number; readonly all: number | null }
    | {
        readonly is: "refused";
        readonly reason: PictureRefusal;
        /** Of which a smaller copy can be made; null where that is no remedy. */
        readonly file: Blob | null;
      };
}
