import type { ReactElement } from "react";
import { FailuresCard } from "./failures-card.tsx";
import { JustNow } from "./just-now.tsx";
import type { Overview } from "./overview.ts";
import { PicturesCard } from "./pictures-card.tsx";
import { WaitsCard } from "./waits-card.tsx";

interface ChartsProps {
  readonly overview: Overview;
  readonly account: string | null;
}

/** Two rows, the wider card at the left; one column where there is no room for two. */
export function Charts({ overview, account }: ChartsProps): ReactElement {
  return (
    <div className="@container mt-4">
      <div className="grid gap-4 @min-[54rem]:grid-cols-[minmax(0,1.62fr)_minmax(0,1fr)]">
        <PicturesCard overview={overview} />
        <WaitsCard channels={overview.channels} />
        <JustNow account={account} />
        <FailuresCard failures={overview.failures} account={account} />
      </div>
    </div>
  );
}
