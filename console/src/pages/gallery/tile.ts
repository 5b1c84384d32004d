import type { Generation } from "limner/client";

/** One picture of the gallery. */
export interface Tile {
  /** Unlike that of any other. */
  readonly key: string;
  readonly generation: Generation;
  readonly picture: Generation["pictures"][number];
  /** Counted from 1 among the pictures of its generation. */
  readonly number: number;
}

export function toTiles(generations: readonly Generation[]): readonly Tile[] {
  return generations.flatMap((generation) =>
    generation.pictures.map((picture, index) => ({
      key: `${generation.id}-${index}`,
      generation,
      picture,
      number: index + 1,
    })),
  );
}

/** Where the panel of a picture is, the filter kept. */
export function tileHref(
  { generation, number }: Pick<Tile, "generation" | "number">,
  search: string,
): string {
  const query = new URLSearchParams(search);
  query.delete("picture");
  if (number > 1) {
    query.set("picture", String(number));
  }
  const text = query.toString();
  return `/gallery/${generation.id}${text === "" ? "" : `?${text}`}`;
}
