import type { GalleryFilter } from "../gallery-filter.ts";

export interface FilterProps {
  readonly filter: GalleryFilter;
  /** The names of the models that this key may use. */
  readonly models: readonly string[];
  readonly onChange: (changes: Partial<GalleryFilter>) => void;
}
