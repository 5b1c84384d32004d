import type { Light } from "../../core/colour.ts";
import { smoothstep } from "../../core/interpolate.ts";
import type { Daylight } from "../daylight.ts";
import { createSunBlock } from "./block-sun.ts";
import type { Place } from "./block-sun.ts";
import type { PlacedBuilding } from "./building.ts";
import type { Surface } from "./surface.ts";

/** How far off a part of a building shades another, in metres. */
const SHADOW_REACH = 30;

/** Answers the function that lights a surface of a building at a place in its coordinates. */
export function createBuildingLight(
  { building, yaw, sunlit = 1 }: PlacedBuilding,
  daylight: Daylight,
) {
  const { sun, direct, ambient, palette, isSnowy } = daylight;
  const cosine = Math.cos(yaw);
  const sine = Math.sin(yaw);
  // The sun in the coordinates of the building.
  const sunX = cosine * sun.x - sine * sun.z;
  const sunZ = sine * sun.x + cosine * sun.z;
  const before: Place = { x: 0.5, y: 0.5, z: 0.5 };
  const bounce = (isSnowy ? 0.32 : 0.1) * Math.max(0.15, sun.y);

  // Snow on a roof throws the shadow of the roof; the walls throw none on themselves.
  const isShaded = createSunBlock(
    building.solids.filter(
      ({ isThere, waver }, index) => index > 0 && isThere === undefined && waver === 0,
    ),
    { x: sunX, y: sun.y, z: sunZ },
    SHADOW_REACH,
  );

  return (
    surface: Surface,
    place: { readonly x: number; readonly y: number; readonly z: number },
    into: Light,
  ): void => {
    const { normalX, normalY, normalZ } = surface;
    const scale = 1 / Math.sqrt(normalX * normalX + normalY * normalY + normalZ * normalZ);
    const nx = normalX * scale;
    const ny = normalY * scale;
    const nz = normalZ * scale;
    let facing = Math.max(0, nx * sunX + ny * sun.y + nz * sunZ) * sunlit;
    if (facing > 0) {
      before.x = place.x + nx * 0.06;
      before.y = place.y + ny * 0.06;
      before.z = place.z + nz * 0.06;
      if (isShaded(before)) facing = 0;
    }
    const flat = 1 - Math.abs(ny);
    const eaves = 1 - 0.4 * flat * smoothstep(1, 0, building.eave - place.y);
    const ground = 1 - 0.25 * flat * smoothstep(0.8, 0, place.y);
    const sky = surface.open * (0.78 + 0.42 * ny) * eaves * ground;
    const back = (1 - Math.max(0, ny)) * bounce * surface.open;
    const mirrored = surface.shine * (0.22 + 0.4 * Math.max(0, -nz));
    into.red =
      surface.red * (ambient[0] * (sky + back * 1.2) + direct[0] * (facing + back)) +
      surface.glowRed +
      palette.horizon[0] * mirrored * 0.5;
    into.green =
      surface.green * (ambient[1] * (sky + back * 1.2) + direct[1] * (facing + back)) +
      surface.glowGreen +
      palette.horizon[1] * mirrored * 0.5;
    into.blue =
      surface.blue * (ambient[2] * (sky + back * 1.2) + direct[2] * (facing + back)) +
      surface.glowBlue +
      palette.horizon[2] * mirrored * 0.5;
  };
}
