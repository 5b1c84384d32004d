/** The paints of an animal of which only the head is drawn. */
export interface Coat {
  readonly fur: string;
  /** Of the hind legs, a little darker. */
  readonly shade: string;
  /** Of the chest. */
  readonly light: string;
  readonly paws: string;
  readonly tail?: "bushy" | "thin" | "ringed";
  /** Of the end of the tail. */
  readonly tip?: string;
}

/** Width and height of the box in which the body is drawn. */
export const SITTING_BOX = { width: 32, height: 46 } as const;

const ellipse = (x: number, y: number, rx: number, ry: number, paint: string): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${paint}"/>`;

const path = (data: string, paint: string): string => `<path fill="${paint}" d="${data}"/>`;

/** An animal that sits and looks at the eye: its head, as drawn, on a body in the same paints. */
export function sittingBody(head: string, coat: Coat): string {
  const { fur, shade, light, paws } = coat;
  return [
    tailOf(coat),
    path(
      "M16 15C9.5 16 7 24 5.8 33C5 40 7 45.3 16 45.3C25 45.3 27 40 26.2 33C25 24 22.5 16 16 15Z",
      fur,
    ),
    ellipse(7.6, 39.2, 5, 5.9, shade),
    ellipse(24.4, 39.2, 5, 5.9, shade),
    ellipse(6.6, 44.1, 4.6, 1.9, paws),
    ellipse(25.4, 44.1, 4.6, 1.9, paws),
    path("M16 21C11.5 21 10.6 30 11.2 36C12 41 20 41 20.8 36C21.4 30 20.5 21 16 21Z", light),
    path("M10.2 28C10 34 10.2 40 10.3 43.5L15 43.5C15.4 38 15.6 32 15.2 27.5Z", fur),
    path("M21.8 28C22 34 21.8 40 21.7 43.5L17 43.5C16.6 38 16.4 32 16.8 27.5Z", fur),
    ellipse(12.5, 44, 2.9, 1.8, paws),
    ellipse(19.5, 44, 2.9, 1.8, paws),
    `<g transform="translate(3.5 0) scale(0.78)">${head}</g>`,
  ].join("");
}

function tailOf({ fur, shade, tail, tip = shade }: Coat): string {
  if (tail === "bushy" || tail === "ringed")
    return (
      path("M22 44C31 46 34.5 38 30.5 29C29.6 26 26.6 26.6 27 30C27.6 34 26 38 21 39Z", fur) +
      path(
        "M30.5 29C29.6 26 26.6 26.6 27 30C27.3 32 27.1 33.6 26.4 35L31.9 34.6C31.8 32.8 31.4 31 30.5 29Z",
        tip,
      )
    );
  if (tail === "thin")
    return (
      path("M23 44C30 45 31.5 39 29.6 33L28 33.6C29.2 38.4 28 42 22.5 41.6Z", fur) +
      ellipse(28.9, 31.8, 1.9, 2.5, tip)
    );
  return "";
}
