import { lerp, smoothstep } from "../core/interpolate.ts";
import { createNoise } from "../core/noise.ts";
import { paintRain } from "../core/rain.ts";
import { rng } from "../core/rng.ts";
import { paintSnowfall } from "../core/snowfall.ts";
import type { Weather } from "../intent.ts";
import { lightness, scaleOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

/** What falls or hangs in the air before a picture whose content is unknown, painted in place. */
export function paintWeather(tones: Tones, weather: Exclude<Weather, "clear">, seed: number): void {
  const random = rng(seed, "air");
  switch (weather) {
    case "rain":
      hangMist(tones, { seed, most: 0.16, colour: [0.55, 0.58, 0.62] });
      return paintRain(tones, random, 1.5);
    case "storm":
      gatherClouds(tones, seed);
      return paintRain(tones, random, 2.2);
    case "snow":
      hangMist(tones, { seed, most: 0.2, colour: [0.84, 0.87, 0.92] });
      return paintSnowfall(tones, random, { brightness: 0.42 });
    case "fog":
      return hangMist(tones, { seed, most: 0.78, colour: [0.8, 0.82, 0.84] });
    case "overcast":
      return gatherClouds(tones, seed);
  }
}

interface Mist {
  readonly seed: number;
  /** How much of the picture it hides where it is thickest. */
  readonly most: number;
  readonly colour: readonly [number, number, number];
}

/** Mist in slow banks: thickest about the middle of the height, where in most pictures the distance is, and thin before one's feet. */
function hangMist({ width, height, data }: Tones, { seed, most, colour }: Mist): void {
  const noise = createNoise(seed + 13);
  for (let y = 0; y < height; y++) {
    const v = y / height;
    const depth = lerp(smoothstep(1.05, 0.5, v), 0.72, smoothstep(0.45, 0, v));
    for (let x = 0; x < width; x++) {
      const bank = noise.fbm((x / width) * 2.6, v * 4.2, 4);
      const share = most * depth * (0.82 + bank * 0.55);
      const at = (y * width + x) * 3;
      for (let channel = 0; channel < 3; channel++)
        data[at + channel] = lerp(
          data[at + channel] ?? 0,
          colour[channel] ?? 0,
          share < 0 ? 0 : share,
        );
    }
  }
}

/** Shades of cloud drawn over what is light in the upper part of the picture; what is dark there is no sky. */
function gatherClouds(tones: Tones, seed: number): void {
  const { width, height, data } = tones;
  const noise = createNoise(seed + 14);
  const scale = scaleOf(tones);
  for (let y = 0; y < height * 0.7; y++) {
    const high = smoothstep(0.7, 0.2, y / height);
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      const least = Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
      // Skin and walls in sunlight are warm; a sky that is to cloud over seldom is.
      const warmth = (data[at] ?? 0) - (data[at + 2] ?? 0);
      const isSky = smoothstep(0.22, 0.5, least) * smoothstep(0.14, 0.02, warmth) * high;
      if (isSky === 0) continue;
      const cloud = noise.fbm((x * 0.0026) / scale, (y * 0.0058) / scale, 5);
      const gain = 1 + cloud * 0.5 * isSky;
      const grey = lightness(data, at);
      for (let channel = at; channel < at + 3; channel++)
        data[channel] = lerp(data[channel] ?? 0, grey, isSky * 0.8) * gain;
    }
  }
}
