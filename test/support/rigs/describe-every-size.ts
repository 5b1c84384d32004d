import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatSize, type Size } from "../../../src/contract/size.ts";
import { BUCKETS, CLASSIC_SIZES } from "../../../src/contract/sizes.ts";
import { expectLedgerClean } from "../expect-ledger-clean.ts";
import type { TestHouse } from "../open-house.ts";
import { deliverSize } from "./deliver-size.ts";
import { openRigHouse } from "./open-rig-house.ts";
import { HABITS, type Habit, type OpenRig } from "./rig.ts";
import { RIGS } from "./rigs.ts";

/** The 30 buckets and the seven sizes that every SDK's example sends. */
export const LOCKABLE_SIZES: readonly Size[] = [
  ...BUCKETS.map(({ size }) => size),
  ...CLASSIC_SIZES,
];

interface Asked {
  /** The place of backend and habit among all of them. */
  readonly place: number;
  /** Whether all that is asked for passes through. */
  readonly passesThrough: boolean;
}

/**
 * Sizes through every engine before a backend of every habit: exact pixels, honest warnings, right bytes untouched. The titles of
 * the tests begin with the promise.
 */
export function describeEverySize(
  promise: string,
  choose: (asked: Asked) => readonly Size[],
): void {
  const habits = Object.keys(HABITS) as readonly Habit[];
  // A second rig of an engine draws no other sizes than the first.
  const rigs = RIGS.filter(
    ({ engine }, index) => RIGS.findIndex((rig) => rig.engine === engine) === index,
  );
  describe.each(rigs.map((rig, index) => [rig.name, rig, index] as const))(
    "sizes through %s",
    (_, rig, place) => {
      let backend: OpenRig;
      let house: TestHouse;
      beforeAll(async () => {
        backend = await rig.open();
        const models = habits.map((habit) => [habit, { ...rig.habits[habit], hasSecond: false }]);
        house = await openRigHouse(backend, Object.fromEntries(models));
      });
      afterAll(async () => {
        await expectLedgerClean(house);
        await house[Symbol.asyncDispose]();
        await backend[Symbol.asyncDispose]();
      });

      it.each(habits.map((habit) => [HABITS[habit], habit] as const))(
        `${promise} by a backend that %s`,
        async (_, habit) => {
          backend.setMood(rig.habits[habit].mood);
          const passesThrough = habit === "obedient" && rig.drawsEverySize;
          const index = habits.indexOf(habit);
          const sizes = choose({ place: place * habits.length + index, passesThrough });
          for (const size of sizes) {
            const { actual, expected } = await deliverSize(size, { house, backend, model: habit });
            expect(actual, formatSize(size)).toEqual(expected);
            if (passesThrough) {
              expect(actual).toEqual({ ...actual, native: formatSize(size), untouched: true });
            }
          }
          expect(sizes.length).toBeGreaterThan(0);
        },
      );
    },
  );
}
