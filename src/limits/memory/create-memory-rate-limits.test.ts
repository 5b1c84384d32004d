import { rateLimitsKeepTheirPromises } from "../../conformance/rate-limits.ts";
import { createMemoryRateLimits } from "./create-memory-rate-limits.ts";

rateLimitsKeepTheirPromises("memory", (options) =>
  Promise.resolve(createMemoryRateLimits(options)),
);
