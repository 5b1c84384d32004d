/** The clothes of somebody of whom only the head or the upper half is drawn. */
export interface Clothes {
  readonly coat: string;
  readonly legs: string;
  readonly shoes?: string;
  /** A coat or skirt down to the feet, instead of legs. */
  readonly isLong?: true;
  readonly belt?: string;
  /** Of hands; that of all people if absent. */
  readonly skin?: string;
}

/** Width and height of the box in which the body is drawn. */
export const STANDING_BOX = { width: 32, height: 50 } as const;

/** The paint in which the skin of all people is drawn. */
const SKIN = "#ffc83d";
const SHOES = "#2a2626";

const path = (data: string, paint: string): string => `<path fill="${paint}" d="${data}"/>`;

const circle = (x: number, y: number, radius: number, paint: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${paint}"/>`;

/** Somebody who stands: the head, as drawn, on a body. */
export function bodyBelowHead(head: string, clothes: Clothes): string {
  const { coat, belt, skin = SKIN } = clothes;
  const arm = "M9.6 18.4C6.6 19.4 5.4 24 4.8 30.2A1.9 1.9 0 0 0 8.6 30.6L10.2 24Z";
  return [
    legsOf(clothes, 33),
    circle(6.7, 31.6, 1.9, skin),
    circle(25.3, 31.6, 1.9, skin),
    path(arm, coat),
    `<g transform="translate(32 0) scale(-1 1)">${path(arm, coat)}</g>`,
    path(
      "M16 16C11 16.2 9.2 17.8 8.8 21C8.4 25 8 31 7.8 35L24.2 35C24 31 23.6 25 23.2 21C22.8 17.8 21 16.2 16 16Z",
      coat,
    ),
    belt === undefined ? "" : path("M8.1 29.4L23.9 29.4L24 31.8L8 31.8Z", belt),
    `<g transform="translate(6.1 0) scale(0.62)">${head}</g>`,
  ].join("");
}

/** Somebody who stands: the upper half, as drawn, on hips and legs. */
export function legsBelowBust(bust: string, clothes: Clothes): string {
  const { coat, skin = SKIN } = clothes;
  return [
    legsOf(clothes, 32),
    circle(6.4, 30.3, 2.1, skin),
    circle(25.6, 30.3, 2.1, skin),
    path("M7.6 27L24.4 27L23.8 35.5L8.2 35.5Z", coat),
    bust,
  ].join("");
}

function legsOf({ coat, legs, shoes = SHOES, isLong }: Clothes, from: number): string {
  if (isLong === true)
    return (
      `<ellipse cx="12" cy="48" rx="3.6" ry="1.7" fill="${shoes}"/>` +
      `<ellipse cx="20" cy="48" rx="3.6" ry="1.7" fill="${shoes}"/>` +
      path(
        `M8 ${from - 2}L24 ${from - 2}C25.6 38 26.6 43 27 47.4L5 47.4C5.4 43 6.4 38 8 ${from - 2}Z`,
        coat,
      )
    );
  return (
    path(
      "M9.8 45.6L14.9 45.6C15.6 47 15.4 49.4 14.4 49.4L8.4 49.4C6.6 49.4 7 47 9.8 45.6Z",
      shoes,
    ) +
    path(
      "M22.2 45.6L17.1 45.6C16.4 47 16.6 49.4 17.6 49.4L23.6 49.4C25.4 49.4 25 47 22.2 45.6Z",
      shoes,
    ) +
    path(`M8.4 ${from}L15.7 ${from}L15.2 46.4L9.6 46.4Z`, legs) +
    path(`M23.6 ${from}L16.3 ${from}L16.8 46.4L22.4 46.4Z`, legs)
  );
}
