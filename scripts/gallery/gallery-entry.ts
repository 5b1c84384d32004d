/** One picture of the gallery. */
export interface GalleryEntry {
  readonly prompt: string;
  readonly width?: number;
  readonly height?: number;
  readonly seed?: number;
  /** So that later entries can go on from it or take it as a foreign picture. */
  readonly name?: string;
  /** The name of an entry whose picture, with its document, this one goes on from. */
  readonly turnOf?: string;
  /** Names of entries whose pictures are uploaded as strangers' photos; the first is the one to change. */
  readonly photos?: readonly string[];
  readonly isTransparent?: true;
}

export interface GalleryChapter {
  readonly title: string;
  readonly entries: readonly GalleryEntry[];
}
