import { Children, type ReactElement, type ReactNode } from "react";

/** Columns for so many pictures, where there is room: no row is left with a single one if that can be helped. */
const COLUMNS: readonly string[] = [
  "",
  "@min-[480px]:grid-cols-1",
  "@min-[480px]:grid-cols-2",
  "@min-[480px]:grid-cols-3",
  "@min-[480px]:grid-cols-2",
  "@min-[480px]:grid-cols-3",
  "@min-[480px]:grid-cols-3",
  "@min-[480px]:grid-cols-4",
  "@min-[480px]:grid-cols-4",
  "@min-[480px]:grid-cols-3",
  "@min-[480px]:grid-cols-5",
];

/** Several pictures of one request, beside each other as far as there is room. */
export function PictureRow({ children }: { readonly children: ReactNode }): ReactElement {
  const columns = COLUMNS[Children.count(children)] ?? "@min-[480px]:grid-cols-4";
  return (
    <div className={`grid grid-cols-2 items-start gap-x-5 gap-y-6 ${columns}`}>{children}</div>
  );
}
