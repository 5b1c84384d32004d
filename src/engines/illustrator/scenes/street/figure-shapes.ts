/** Outlines of one person, in centimetres: x from the middle, y upwards negative, feet at 0. */
export interface FigureShape {
  /** Filled outlines: head, hair, coat, bag, shoes. */
  readonly body: readonly string[];
  /** Limbs as lines, each `width` thick. */
  readonly limbs: readonly { readonly path: string; readonly width: number }[];
  readonly canopy: string;
  readonly stick: string;
}

const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`;

/** Builds a walking person seen from behind. `look` from 0 to 1 chooses stride, coat, hair and bag. */
export function figureShape(look: number, hasUmbrella: boolean): FigureShape {
  const stride = 5 + 9 * ((look * 7.3) % 1);
  const isLongCoat = (look * 3.7) % 1 < 0.5;
  const hasLongHair = (look * 5.1) % 1 < 0.5;
  const hem = isLongCoat ? -62 : -84;
  const flare = isLongCoat ? 8 : 2;
  const head = ellipse(0.5, -158, 9.2, 11.6);
  const neck = "M-5 -150L5.5 -150L8 -137L-7.5 -137Z";
  const hair = hasLongHair
    ? "M-10.5 -160C-11 -174 11.5 -174 11.5 -160C12.5 -150 13 -140 10.5 -131L-9.5 -131C-12 -140 -11.5 -150 -10.5 -160Z"
    : "M-9.8 -157C-11 -173 11.5 -173 10.6 -157L8 -151L-7 -151Z";
  const coat =
    "M-7 -144C-15 -142 -21 -139 -22.5 -130C-22 -115 -19.5 -106 -18.5 -96" +
    `L${-19 - flare} ${hem}C-8 ${hem + 3.5} 8 ${hem + 2.5} ${19 + flare} ${hem - 1}` +
    "L18.5 -96C19.5 -106 22 -115 22.5 -130C21 -139 15 -142 7.5 -144Z";
  const bag = look % 0.31 < 0.14 ? "M19 -104L33 -103L35 -78L18 -78Z" : "";
  const back =
    look % 0.23 < 0.08 ? "M-14 -138C-6 -142 6 -142 14 -138L15.5 -100C6 -97 -6 -97 -15.5 -100Z" : "";
  const shoes =
    ellipse(-9 - stride * 0.2, -3.4, 6, 3.6) +
    ellipse(8.5 + stride * 0.3, -9 - stride * 0.5, 5.2, 5);
  const legs = `M-8 ${hem - 6}L${-8.5 - stride * 0.15} -42L${-9 - stride * 0.2} -6M8 ${hem - 6}L${9 + stride * 0.25} -44L${8.5 + stride * 0.3} -13`;
  const leftArm = `M-20.5 -131C-26 -118 ${-27 - stride * 0.2} -106 -26 -88`;
  const rightArm = hasUmbrella
    ? "M20.5 -131C28 -122 27 -112 15 -112"
    : `M20.5 -131C26 -118 ${27 + stride * 0.2} -106 26 -89`;
  return {
    body: [head, neck, hair, coat, bag, back, shoes],
    limbs: [
      { path: legs, width: 12.5 },
      { path: leftArm + rightArm, width: 9 },
    ],
    canopy: hasUmbrella
      ? "M-52 -176C-49 -202 -22 -219 8 -220C38 -219 65 -202 68 -176Q58 -183 48 -177Q38 -184 28 -178Q18 -184 8 -178Q-2 -184 -12 -178Q-22 -184 -32 -177Q-42 -183 -52 -176Z"
      : "",
    stick: hasUmbrella ? "M8 -225L8 -218M9 -180L13 -110" : "",
  };
}
