import { describe, expect, it } from "vitest";

import { BUCKETS } from "../../contract/buckets.ts";
import type { Size } from "../../contract/size.ts";
import { toLegalSize, type SizeRules } from "./legal-size.ts";

const SDXL: SizeRules = { multiple: 8, edgeMin: 512, edgeMax: 2048, pixelsMax: 1_048_576 };
const LARGE: SizeRules = { multiple: 16, edgeMin: 256, edgeMax: 4096, pixelsMax: 16_777_216 };
