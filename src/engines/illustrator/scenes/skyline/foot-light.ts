import type { CityWork } from "./city-work.ts";

/** Answers how much the lamps of the foreground light its ground at a place; one of them hangs behind the eye. */
export function footLight({ plan, light }: CityWork): (x: number, z: number) => number {
  const { lamps } = light;
  const { foreground } = plan;
  // Snow throws back so much that the lamps would outshine the city.
  const strength = lamps * (light.isSnowy ? 0.4 : 1);
  if (lamps < 0.05) return () => 0;
  const edge = foreground.begin.z;
  const places = [...foreground.lamps, { x: 1.5, z: edge * 0.42 }];
  if (foreground.isTerrace)
    places.push({ x: -edge * 0.3, z: edge * 0.8 }, { x: edge * 0.3, z: edge * 0.8 });
  return (x, z) => {
    let sum = 0.05;
    for (const lamp of places) {
      const squared = (x - lamp.x) ** 2 + (z - lamp.z) ** 2 + 14;
      sum += 46 / (squared * Math.sqrt(squared));
    }
    return sum * strength;
  };
}
