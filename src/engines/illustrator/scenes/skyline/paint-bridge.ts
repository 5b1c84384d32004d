import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { fraction } from "../../core/interpolate.ts";
import { bridgePylons, carrierAt, deckAt } from "./bridge.ts";
import type { BridgePlan } from "./bridge.ts";
import { createCityAir } from "./city-light.ts";
import type { CityWork } from "./city-work.ts";
import { eachCurtainColumn } from "./curtain.ts";
import type { CurtainColumn, PlanPoint } from "./curtain.ts";
import { openShare } from "./lit-windows.ts";
import { paintStrip } from "./paint-strip.ts";
import { paintTowers } from "./paint-towers.ts";
import { paintPointLamp } from "./point-lamp.ts";

const LAMP: Colour = [1, 0.76, 0.42];
/** Metres between the ropes that hold the road. */
const ROPES = 11;

/** Paints the bridge of the plan, if it has one: the far side, the pylons, the near side, then its lamps. */
export function paintBridge(canvas: Canvas, work: CityWork): void {
  const { bridge } = work.plan;
  if (bridge === undefined) return;
  const { near, far } = sidesOf(bridge);
  paintSide(canvas, work, bridge, far);
  const pylons = bridgePylons(bridge).toSorted((a, b) => a.z - b.z);
  paintTowers(canvas, pylons, { ...work, shades: pylons.map(() => 0) });
  paintSide(canvas, work, bridge, near);
  lightBridge(canvas, work, bridge, near);
}

type Line = readonly [begin: PlanPoint, end: PlanPoint];

function sidesOf({ begin, end, width, length }: BridgePlan): { near: Line; far: Line } {
  const dx = ((end.x - begin.x) / length) * (width / 2);
  const dz = ((end.z - begin.z) / length) * (width / 2);
  const side = (by: number): Line => [
    { x: begin.x - dz * by, z: begin.z + dx * by },
    { x: end.x - dz * by, z: end.z + dx * by },
  ];
  const [a, b] = [side(1), side(-1)];
  return a[0].z + a[1].z > b[0].z + b[1].z ? { near: b, far: a } : { near: a, far: b };
}

function paintSide(canvas: Canvas, work: CityWork, bridge: BridgePlan, [begin, end]: Line): void {
  const { camera, light, noise } = work;
  const addAir = createCityAir(light, Math.abs(camera.height), noise);
  const { direct, ambient, sun, street } = light;
  const colour = createLight();
  const facing = 0.25 + 0.6 * Math.max(0, -sun.z);
  const paint = (across: number, z: number, tone: number) => (y: number) => {
    const glow = Math.exp(-Math.max(0, y - bridge.deck) / 18);
    const lit = 1 + 0.2 * ((y - bridge.deck) / bridge.top);
    colour.red =
      bridge.paint[0] * tone * (direct[0] * facing + ambient[0] * 1.5 * lit + street[0] * glow);
    colour.green =
      bridge.paint[1] * tone * (direct[1] * facing + ambient[1] * 1.5 * lit + street[1] * glow);
    colour.blue =
      bridge.paint[2] * tone * (direct[2] * facing + ambient[2] * 1.5 * lit + street[2] * glow);
    addAir(colour, across, y, z);
  };
  eachCurtainColumn({ begin, end }, { camera, width: canvas.frame.width }, (column) => {
    const { x, z, cover, along } = column;
    const across = (x + 0.5 - camera.centreX) / camera.focal;
    const road = deckAt(bridge, along);
    const strip = { x, z, cover };
    const ropes = ropesAt(bridge, column);
    for (const rope of ropes)
      paintStrip(
        canvas,
        camera,
        { ...strip, ...rope, cover: cover * rope.cover },
        colour,
        paint(across, z, 0.8),
      );
    const truss = Math.abs(fraction(along / 12) - 0.5) * 2;
    paintStrip(
      canvas,
      camera,
      { ...strip, bottom: road - 6.4, top: road - 5.6 },
      colour,
      paint(across, z, 0.7),
    );
    const lean = road - 1.2 - truss * 4.6;
    paintStrip(
      canvas,
      camera,
      { ...strip, bottom: lean - 0.5, top: lean + 0.5 },
      colour,
      paint(across, z, 0.6),
    );
    paintStrip(
      canvas,
      camera,
      { ...strip, bottom: road - 1.8, top: road + 1 },
      colour,
      paint(across, z, 1),
    );
  });
}

interface Rope {
  readonly bottom: number;
  readonly top: number;
  readonly cover: number;
}

/** What is seen above the road in one column: the cable or the arch, and the ropes that hang from it. */
function ropesAt(bridge: BridgePlan, { along, foot }: CurtainColumn): Rope[] {
  const road = deckAt(bridge, along);
  if (bridge.kind === "stayed") return staysAt(bridge, along, foot);
  const carrier = carrierAt(bridge, along);
  if (carrier === undefined) return [];
  const thick = bridge.kind === "arch" ? 3.4 : 0.9;
  const slope = Math.abs((carrierAt(bridge, along + 1) ?? carrier) - carrier);
  const half = (thick / 2) * Math.hypot(1, slope);
  const hang = openShare(along, Math.max(foot, 0.2), ROPES, bridge.kind === "arch" ? 0.05 : 0.024);
  const ropes: Rope[] = [{ bottom: carrier - half, top: carrier + half, cover: 1 }];
  if (carrier > road + 1) ropes.push({ bottom: road, top: carrier, cover: hang });
  else if (bridge.kind === "arch") ropes.push({ bottom: carrier, top: road, cover: hang });
  return ropes;
}

/** Straight ropes from the pylons to the road, one below the other. */
function staysAt(bridge: BridgePlan, along: number, foot: number): Rope[] {
  const road = deckAt(bridge, along);
  const ropes: Rope[] = [];
  const reach = bridge.length * 0.24;
  for (const pylon of bridge.pylons) {
    const off = Math.abs(along - pylon);
    if (off > reach) continue;
    for (let index = 2; index <= 16; index++) {
      const span = (reach * index) / 16;
      if (off > span) continue;
      const high = bridge.top - (16 - index) * bridge.top * 0.022;
      const y = high + (road - high) * (off / span);
      const half = 0.16 * Math.hypot(1, (high - road) / span) + foot * 0.02;
      ropes.push({ bottom: y - half, top: y + half, cover: 0.8 });
    }
  }
  return ropes;
}

/** Lamps along the road and, at night, beads of light on the cable. */
function lightBridge(
  canvas: Canvas,
  { camera, light }: CityWork,
  bridge: BridgePlan,
  [begin, end]: Line,
): void {
  const { lamps, neon } = light;
  if (lamps < 0.1) return;
  const place = (along: number, y: number, strength: number): void => {
    const share = along / bridge.length;
    const bead: Colour = neon ? [0.3, 0.8, 1] : LAMP;
    paintPointLamp(canvas, camera, {
      x: begin.x + (end.x - begin.x) * share,
      z: begin.z + (end.z - begin.z) * share,
      y,
      colour: [bead[0] * strength, bead[1] * strength, bead[2] * strength],
      size: 0.55,
    });
  };
  for (let along = 6; along < bridge.length; along += 24)
    place(along, deckAt(bridge, along) + 6, 3 * lamps);
  for (let along = 5; along < bridge.length; along += ROPES) {
    const carrier = carrierAt(bridge, along);
    if (carrier !== undefined && carrier > deckAt(bridge, along))
      place(along, carrier + 0.5, 1.5 * lamps);
  }
}
