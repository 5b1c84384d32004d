import { failureLimitsKeepTheirPromises } from "../../conformance/failure-limits.ts";
import { createMemoryFailureLimits } from "./create-memory-failure-limits.ts";

failureLimitsKeepTheirPromises("memory", (options) =>
  Promise.resolve(createMemoryFailureLimits(options)),
);
