import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { useModels } from "../../../api/use-account.ts";
import { formatMoney } from "../../../kit/format-money.ts";
import type { Operation } from "../document/operation.ts";
import { readOrder } from "../request/read-order.ts";
import type { RequestDraft } from "../request/request-draft.ts";
import { isSendName, SEND_KINDS } from "../request/send-kind.ts";
import { readMembers, type toCall } from "../request/to-call.ts";

interface CostLineProps {
  readonly operation: Operation;
  readonly draft: RequestDraft;
  readonly made: ReturnType<typeof toCall>;
}

/** Said before it is sent: what is still missing, or what it will cost. */
export function CostLine({ operation, draft, made }: CostLineProps): ReactElement {
  return (
    <p id="send-cost" className="min-w-40 flex-1 text-xs text-text-2">
      <Words operation={operation} draft={draft} made={made} />
    </p>
  );
}

function Words({ operation, draft, made }: CostLineProps): ReactElement {
  const texts = useTranslations("reference");
  const { data: models } = useModels();
  if ("gaps" in made) {
    const { missing } = made.gaps;
    return missing.length === 0 ? (
      <>{texts("notJson")}</>
    ) : (
      <>{texts("missing", { names: missing.join(", "), count: missing.length })}</>
    );
  }
  const order = readOrder(operation.id, readMembers(draft.body));
  if (order === null) {
    return <>{texts(`free.${isSendName(operation.id) ? SEND_KINDS[operation.id] : "asks"}`)}</>;
  }
  if (models === undefined) {
    return <>{texts("drawsOnly", { count: order.count })}</>;
  }
  const price = models.find(({ id }) => id === order.model)?.price.amount_micros;
  return price === undefined ? (
    <>{texts("drawsUnknown", { count: order.count, model: order.model })}</>
  ) : (
    <>{texts("draws", { count: order.count, amount: formatMoney(price * order.count) })}</>
  );
}
