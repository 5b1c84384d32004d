import { mixHex } from "../../../graphic/hex-colour.ts";

type Random = () => number;

interface Petals {
  readonly count: number;
  /** How far the tips are from the middle. */
  readonly reach: number;
  readonly broad: number;
  readonly fill: string;
  readonly twist: number;
}

interface FlowerLook {
  readonly fill: string;
  readonly heart: string;
  readonly random: Random;
}

/** A ring of petals with a notch at the tip and a vein along the middle. */
function ring({ count, reach, broad, fill, twist }: Petals): string {
  const vein = mixHex(fill, "#2a0d1c", 0.2);
  const petal =
    `<path fill="${fill}" d="M0 0C${broad} ${-reach * 0.25} ${broad * 1.15} ${-reach * 0.86} ${broad * 0.3} ${-reach}Q0 ${-reach * 0.9} ${-broad * 0.3} ${-reach}C${-broad * 1.15} ${-reach * 0.86} ${-broad} ${-reach * 0.25} 0 0Z"/>` +
    `<path fill="none" stroke="${vein}" stroke-width="2" stroke-linecap="round" d="M0 ${-reach * 0.3}V${-reach * 0.74}M${broad * 0.16} ${-reach * 0.34}L${broad * 0.3} ${-reach * 0.66}M${-broad * 0.16} ${-reach * 0.34}L${-broad * 0.3} ${-reach * 0.66}"/>`;
  return Array.from(
    { length: count },
    (_, index) =>
      `<g transform="rotate(${((index * 360) / count + twist).toFixed(1)})">${petal}</g>`,
  ).join("");
}

/** Stamens around a heart. */
function stamens(heart: string, reach: number): string {
  const tip = mixHex(heart, "#fff6d8", 0.45);
  const dark = mixHex(heart, "#2a0d1c", 0.35);
  const dots = Array.from({ length: 11 }, (_, index) => {
    const angle = (index / 11) * Math.PI * 2;
    const away = reach * (index % 2 === 0 ? 1 : 0.78);
    return `<circle cx="${(Math.cos(angle) * away).toFixed(1)}" cy="${(Math.sin(angle) * away).toFixed(1)}" r="${(reach * 0.13).toFixed(1)}" fill="${tip}"/>`;
  }).join("");
  return `<circle r="${reach * 0.66}" fill="${heart}"/><circle r="${reach * 0.36}" fill="${dark}"/>${dots}`;
}

/** A full flower about the origin, 100 from its middle to the tips: three rings of petals, each darker towards the heart. */
export function bloom({ fill, heart, random }: FlowerLook): string {
  const count = 6 + Math.floor(random() * 3);
  const broad = 235 / count;
  const rings = [1, 0.74, 0.48].map((share, depth) =>
    ring({
      count,
      reach: 98 * share,
      broad: broad * share,
      fill: mixHex(fill, depth === 1 ? "#ffffff" : "#3a0f24", depth === 1 ? 0.2 : depth * 0.13),
      twist: (depth * 180) / count,
    }),
  );
  return rings.join("") + stamens(heart, 25);
}

/** A simple flower about the origin, 100 from its middle to the tips. */
export function blossom({ fill, heart, random }: FlowerLook): string {
  const count = random() < 0.7 ? 5 : 8;
  return (
    ring({ count, reach: 96, broad: count === 5 ? 54 : 33, fill, twist: 0 }) +
    `<circle r="30" fill="${mixHex(fill, "#3a0f24", 0.22)}"/>` +
    stamens(heart, 22)
  );
}

/** A bud on its stalk. */
export const bud = ({ fill, leaf }: { fill: string; leaf: string }): string =>
  `<path fill="none" stroke="${leaf}" stroke-width="14" stroke-linecap="round" d="M0 96Q16 40 0 6"/>` +
  `<path fill="${leaf}" d="M4 62C40 58 66 34 74 4C40 8 12 28 4 62Z"/>` +
  `<path fill="${fill}" d="M0 14C42 4 44 -58 0 -88C-44 -58 -42 4 0 14Z"/>` +
  `<path fill="${mixHex(fill, "#3a0f24", 0.2)}" d="M0 14C-42 4 -44 -58 0 -88C-16 -50 -18 -20 0 14Z"/>` +
  `<path fill="${leaf}" d="M-28 -16C-26 12 -12 24 0 24C12 24 26 12 28 -16C16 -4 8 0 0 -14C-8 0 -16 -4 -28 -16Z"/>`;

const leafBlade = (leaf: string, vein: string, length: number): string =>
  `<path fill="${leaf}" d="M0 0C${length * 0.34} ${-length * 0.24} ${length * 0.3} ${-length * 0.76} 0 ${-length}C${-length * 0.3} ${-length * 0.76} ${-length * 0.34} ${-length * 0.24} 0 0Z"/>` +
  `<path fill="none" stroke="${vein}" stroke-width="2.4" d="M0 ${-length * 0.3}V${-length * 0.94}"/>`;

/** Broad leaves that show between the petals, most of them in two pairs. */
export function leafPair(leaf: string, ground: string, random: Random): string {
  const vein = mixHex(leaf, ground, 0.45);
  const start = random() * 60;
  return [0, 48, 180, 226]
    .map(
      (turn) =>
        `<g transform="rotate(${(start + turn + random() * 14).toFixed(0)})">${leafBlade(leaf, vein, 132 + random() * 26)}</g>`,
    )
    .join("");
}

/** A stalk with small leaves in pairs. */
export function frond(leaf: string, random: Random): string {
  const pairs = Array.from({ length: 5 }, (_, index) => {
    const y = -88 - index * 17;
    const size = (34 - index * 4.5) / 100;
    return [62, -62]
      .map(
        (turn) =>
          `<path fill="${leaf}" transform="translate(0 ${y}) rotate(${turn}) scale(${size.toFixed(3)})" d="M0 0C34 -24 30 -76 0 -100C-30 -76 -34 -24 0 0Z"/>`,
      )
      .join("");
  }).join("");
  return `<g transform="rotate(${(100 + random() * 60).toFixed(0)})"><path fill="none" stroke="${leaf}" stroke-width="4" d="M0 -60V-176"/>${pairs}</g>`;
}
