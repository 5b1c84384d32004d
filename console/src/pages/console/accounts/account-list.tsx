import { Plus } from "lucide-react";
import { useDeferredValue, useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { useLocation } from "wouter";
import { useAdminPages, type AdminPages } from "../../../api/use-admin-pages.ts";
import { Button } from "../../../parts/button.tsx";
import { ReadOn } from "../../../parts/table/read-on.tsx";
import { SearchField } from "../../../parts/table/search-field.tsx";
import { TableWells } from "../../../parts/table/table-wells.tsx";
import { ConsoleFault } from "../console-fault.tsx";
import { ConsolePage } from "../console-page.tsx";
import type { Account } from "./account.ts";
import { AccountDialog } from "./account-dialog.tsx";
import { AccountTable } from "./account-table.tsx";

export function AccountList(): ReactElement {
  const texts = useTranslations("accounts");
  const shell = useTranslations("shell");
  const [words, setWords] = useState("");
  const [isMaking, setMaking] = useState(false);
  const [, navigate] = useLocation();
  const wanted = useDeferredValue(words).trim();
  const path = wanted === "" ? "/accounts" : `/accounts?q=${encodeURIComponent(wanted)}`;
  const list = useAdminPages<Account>(["accounts", "list"], path);
  const count = list.rows.length;
  return (
    <ConsolePage
      title={shell("accounts")}
      note={
        list.isRead &&
        words === "" &&
        (list.hasMore ? texts("countMore", { count }) : texts("count", { count }))
      }
      actions={
        <>
          <SearchField
            className="min-w-40 flex-1 md:w-55"
            label={texts("search")}
            value={words}
            onChange={setWords}
          />
          <Button
            look="primary"
            icon={<Plus size={16} strokeWidth={1.75} aria-hidden />}
            onClick={() => setMaking(true)}
          >
            {texts("create")}
          </Button>
        </>
      }
    >
      <Accounts list={list} words={words} onClear={() => setWords("")} />
      {isMaking && (
        <AccountDialog
          of={null}
          onDone={({ id }) => navigate(`/${id}`)}
          onClose={() => setMaking(false)}
        />
      )}
    </ConsolePage>
  );
}

interface AccountsProps {
  readonly list: AdminPages<Account>;
  readonly words: string;
  readonly onClear: () => void;
}

function Accounts({ list, words, onClear }: AccountsProps): ReactElement {
  const texts = useTranslations("accounts");
  if (!list.isRead) {
    return list.error === null ? (
      <TableWells />
    ) : (
      <ConsoleFault error={list.error} onRetry={list.retry} />
    );
  }
  if (list.rows.length === 0) {
    return (
      <div className="flex flex-wrap items-center gap-3 border-t border-line py-6 text-sm text-text-2">
        {words === "" ? texts("empty") : texts("nothing")}
        {words !== "" && <Button onClick={onClear}>{texts("clear")}</Button>}
      </div>
    );
  }
  return (
    <>
      <AccountTable accounts={list.rows} />
      {list.error !== null && <ConsoleFault error={list.error} onRetry={list.retry} />}
      {list.hasMore && list.error === null && (
        <ReadOn isReading={list.isReading} onReadOn={list.readMore} />
      )}
    </>
  );
}
