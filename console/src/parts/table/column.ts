import type { ReactNode } from "react";

/** Where a column stands in the two lines that a row has on phones; without a place it is not shown there. */
export type PhonePlace = "title" | "aside" | "below" | "action";

export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Under it in the same cell, quieter. */
  readonly note?: (row: Row) => ReactNode;
  /** Numbers stand at the right. */
  readonly align?: "end";
  readonly phone?: PhonePlace;
  /** The head is read to those who do not see that it needs no words. */
  readonly hideHead?: boolean;
  readonly className?: string;
}
