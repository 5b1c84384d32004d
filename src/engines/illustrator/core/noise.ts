import { rng } from "./rng.ts";

export interface Noise {
  /** Perlin's gradient noise, about -1 to 1, zero on average; one bump per unit. */
  perlin(x: number, y: number): number;
  /** Perlin noise with its slope along x and y, for waves and bumps. */
  slope(x: number, y: number, into: Slope): number;
  /** Octaves of Perlin noise, each twice as fine and half as strong: clouds, stains. About -0.7 to 0.7. */
  fbm(x: number, y: number, octaves: number): number;
  /** Octaves of sharp crests, 0 to about 1.6: mountains, cracks. */
  ridged(x: number, y: number, octaves: number): number;
}

/** Written by `Noise.slope`: how fast the noise rises along x and y. */
export interface Slope {
  x: number;
  y: number;
}

/** Noise of one seed. Ken Perlin, "Improving Noise" (2002), in two dimensions with 256 gradients. */
export function createNoise(seed: number): Noise {
  const tables = createTables(seed);
  const perlin = createPerlin(tables);
  return {
    perlin,
    slope: createSlope(tables),
    fbm: createFbm(perlin),
    ridged: createRidged(perlin),
  };
}

/**
 * Where the rows of the lattice begin in the gradients, and the gradients in the order of a row. The
 * gradients are held twice and one more, so that neither a row's begin nor the next column wraps.
 */
interface Tables {
  readonly rows: Uint8Array;
  readonly gradientX: Float64Array;
  readonly gradientY: Float64Array;
}

/** Kept short, so that it is compiled into the loops that call it. */
function createPerlin({ rows, gradientX, gradientY }: Tables): Noise["perlin"] {
  return (x, y) => {
    const floorX = Math.floor(x);
    const floorY = Math.floor(y);
    const fx = x - floorX;
    const fy = y - floorY;
    const column = floorX & 255;
    const near = column + (rows[floorY & 255] ?? 0);
    const far = column + (rows[(floorY + 1) & 255] ?? 0);
    const u = ease(fx);
    const topLeft = (gradientX[near] ?? 0) * fx + (gradientY[near] ?? 0) * fy;
    const topRight = (gradientX[near + 1] ?? 0) * (fx - 1) + (gradientY[near + 1] ?? 0) * fy;
    const lowLeft = (gradientX[far] ?? 0) * fx + (gradientY[far] ?? 0) * (fy - 1);
    const lowRight = (gradientX[far + 1] ?? 0) * (fx - 1) + (gradientY[far + 1] ?? 0) * (fy - 1);
    const top = topLeft + u * (topRight - topLeft);
    return top + ease(fy) * (lowLeft + u * (lowRight - lowLeft) - top);
  };
}

const ease = (share: number): number => share * share * share * (share * (share * 6 - 15) + 10);

function createSlope({ rows, gradientX, gradientY }: Tables): Noise["slope"] {
  return (x, y, into) => {
    const floorX = Math.floor(x);
    const floorY = Math.floor(y);
    const fx = x - floorX;
    const fy = y - floorY;
    const column = floorX & 255;
    const near = column + (rows[floorY & 255] ?? 0);
    const far = column + (rows[(floorY + 1) & 255] ?? 0);
    const u = ease(fx);
    const v = ease(fy);
    const ax = gradientX[near] ?? 0;
    const ay = gradientY[near] ?? 0;
    const bx = gradientX[near + 1] ?? 0;
    const by = gradientY[near + 1] ?? 0;
    const cx = gradientX[far] ?? 0;
    const cy = gradientY[far] ?? 0;
    const dx = gradientX[far + 1] ?? 0;
    const dy = gradientY[far + 1] ?? 0;
    const topLeft = ax * fx + ay * fy;
    const topSpan = bx * (fx - 1) + by * fy - topLeft;
    const lowLeft = cx * fx + cy * (fy - 1);
    const lowSpan = dx * (fx - 1) + dy * (fy - 1) - lowLeft;
    const rise = lowLeft - topLeft + u * (lowSpan - topSpan);
    const turnX = 30 * fx * fx * (fx - 1) * (fx - 1);
    const turnY = 30 * fy * fy * (fy - 1) * (fy - 1);
    into.x =
      ax +
      u * (bx - ax) +
      v * (cx - ax + u * (dx - cx - bx + ax)) +
      turnX * (topSpan + v * (lowSpan - topSpan));
    into.y = ay + u * (by - ay) + v * (cy - ay + u * (dy - cy - by + ay)) + turnY * rise;
    return topLeft + u * topSpan + v * rise;
  };
}

function createFbm(perlin: Noise["perlin"]): Noise["fbm"] {
  return (x, y, octaves) => {
    let sum = 0;
    let strength = 0.5;
    let frequency = 1;
    for (let octave = 0; octave < octaves; octave++) {
      sum += strength * perlin(x * frequency + octave * 17.3, y * frequency - octave * 9.1);
      frequency *= 2.03;
      strength *= 0.5;
    }
    return sum;
  };
}

function createRidged(perlin: Noise["perlin"]): Noise["ridged"] {
  return (x, y, octaves) => {
    let sum = 0;
    let strength = 0.5;
    let frequency = 1;
    let weight = 1;
    for (let octave = 0; octave < octaves; octave++) {
      let crest =
        1 - Math.abs(perlin(x * frequency + octave * 31.7, y * frequency + octave * 11.9));
      crest = crest * crest * weight;
      weight = Math.min(1, crest * 1.6);
      sum += strength * crest;
      frequency *= 2.05;
      strength *= 0.5;
    }
    return sum;
  };
}

function createLattice(seed: number): Uint8Array {
  const random = rng(seed, "noise");
  const lattice = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (let index = 255; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const kept = lattice[index] ?? 0;
    lattice[index] = lattice[other] ?? 0;
    lattice[other] = kept;
  }
  return lattice;
}

function createTables(seed: number): Tables {
  const lattice = createLattice(seed);
  const gradientX = new Float64Array(513);
  const gradientY = new Float64Array(513);
  for (let index = 0; index < 513; index++) {
    const angle = ((lattice[index & 255] ?? 0) / 256) * Math.PI * 2;
    gradientX[index] = Math.cos(angle) * Math.SQRT2;
    gradientY[index] = Math.sin(angle) * Math.SQRT2;
  }
  return { rows: lattice, gradientX, gradientY };
}
