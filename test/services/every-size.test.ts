import { describeEverySize, LOCKABLE_SIZES } from "../support/rigs/describe-every-size.ts";

/** All sizes of everybody: too long for `npm test`, which asks for a share of them. */
describeEverySize("S8 each size is delivered exactly", () => LOCKABLE_SIZES);
