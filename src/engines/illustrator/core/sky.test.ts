import { describe, expect, it } from "vitest";

import type { TimeOfDay, Weather } from "../intent.ts";
import { createLight } from "./colour.ts";
import { createNoise } from "./noise.ts";
import { skyPalette } from "./sky-palette.ts";
import { createSky } from "./sky.ts";
import type { Sky } from "./sky.ts";

const TIMES: readonly TimeOfDay[] = ["day", "golden", "sunset", "night"];

function skyOf(time: TimeOfDay, weather: Weather, drift = 12.3): Sky {
  const sun = { x: 0.3, y: 0.4, z: 0.866 };
  return createSky({ palette: skyPalette(time, weather), sun, noise: createNoise(5), drift });
}

/** Mean brightness of a strip of the sky ahead, `slope` above the horizon. */
function brightness(sky: Sky, slope: number): number {
  const light = createLight();
  let sum = 0;
  for (let across = -0.5; across <= 0.5; across += 0.02) {
    const length = Math.hypot(across, slope, 1);
    sky.look({ x: across / length, y: slope / length, z: 1 / length }, light);
    sum += light.red + light.green + light.blue;
  }
  return sum / 51;
}

describe("sky", () => {
  it.each(TIMES)("hangs a storm of %s dark over a bright rift at the horizon", (time) => {
    const sky = skyOf(time, "storm");
    expect(brightness(sky, 0.35)).toBeLessThan(brightness(sky, 0.012) * 0.75);
  });

  it.each(TIMES)("is darker in a storm than under plain clouds (%s)", (time) => {
    expect(brightness(skyOf(time, "storm"), 0.3)).toBeLessThan(
      brightness(skyOf(time, "overcast"), 0.3) * 0.75,
    );
  });

  it("closes the sky with clouds when it is overcast, and leaves gaps when it is fair", () => {
    const light = createLight();
    const seen = (weather: Weather): number[] => {
      const sky = skyOf("day", weather);
      return Array.from({ length: 40 }, (_, index) => {
        const length = Math.hypot(index / 40 - 0.5, 0.3, 1);
        sky.look({ x: (index / 40 - 0.5) / length, y: 0.3 / length, z: 1 / length }, light);
        return sky.cloudSeen();
      });
    };
    expect(Math.min(...seen("overcast"))).toBeGreaterThan(0.8);
    expect(Math.min(...seen("clear"))).toBeLessThan(0.1);
  });

  it("looks the same from the same numbers, and has other clouds with another drift", () => {
    expect(brightness(skyOf("day", "clear"), 0.2)).toBe(brightness(skyOf("day", "clear"), 0.2));
    expect(brightness(skyOf("day", "clear"), 0.2)).not.toBe(
      brightness(skyOf("day", "clear", 31), 0.2),
    );
  });
});
