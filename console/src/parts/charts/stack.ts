/** One layer of the bars, from the ground up, in the order of the chart pigments. */
export interface StackSeries {
  readonly name: string;
}

/** One bar. */
export interface Stack {
  /** Identifies it among its neighbours: when it begins, in Unix seconds. */
  readonly start: number;
  /** In words: the day, the hour. */
  readonly name: string;
  /** Under the axis; most bars have none. */
  readonly tick?: string;
  /** A value for each series. */
  readonly values: readonly number[];
  /** Under way, so that it is not settled yet: it is hatched. */
  readonly isOpen: boolean;
}

/** The pigments of charts in their order; what is more than five has none. */
export const CHART_INKS = ["text-c1", "text-c2", "text-c3", "text-c4", "text-c5"] as const;
