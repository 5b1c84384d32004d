import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { askAdmin } from "../../../api/ask-admin.ts";
import { formatMoney } from "../../../kit/format-money.ts";
import { readDollars } from "../../../kit/read-dollars.ts";
import { TextField } from "../../../parts/text-field.tsx";
import { useToast } from "../../../parts/toasts.tsx";
import { makeId } from "../../../threads/make-id.ts";
import { ConsoleForm } from "../console-form.tsx";
import type { Account, WrittenEntry } from "./account.ts";
import { EntryPreview } from "./entry-preview.tsx";
import { signedMoney } from "./signed-money.ts";

interface EntryDialogProps {
  readonly of: Account;
  readonly kind: "top_up" | "adjust";
  readonly onClose: () => void;
}

/** Writes an entry of money. What it will write stands there before it is written, and pressing twice writes it once. */
export function EntryDialog({ of: account, kind, onClose }: EntryDialogProps): ReactElement {
  const texts = useTranslations("accounts.entry");
  // Made up once for each dialog, so that whatever is sent from it again is the same entry.
  const [reference] = useState(() => makeId("console"));
  const [amount, setAmount] = useState("");
  const [note, setNote] = useState("");
  const [isTried, setTried] = useState(false);
  const write = useWrite(account.id, kind, onClose);
  const micros = readAmount(amount, kind);
  const isTopUp = kind === "top_up";
  const wrong = isTopUp ? texts("topUpWrong") : texts("adjustWrong");
  const submit = () => {
    setTried(true);
    if (micros !== null) {
      write.mutate({
        amount_micros: micros,
        reference,
        ...(note.trim() === "" ? {} : { note: note.trim() }),
      });
    }
  };
  return (
    <ConsoleForm
      title={texts(isTopUp ? "topUpTitle" : "adjustTitle", { name: account.name })}
      submit={nameSubmit(texts, kind, micros)}
      busy={write.isPending}
      dirty={amount !== "" || note !== ""}
      error={write.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={texts("amount")}
        inputMode={isTopUp ? "decimal" : "text"}
        autoComplete="off"
        value={amount}
        hint={texts(isTopUp ? "topUpHint" : "adjustHint")}
        fault={micros === null && (isTried || amount.length > 3) ? wrong : null}
        onChange={(event) => setAmount(event.target.value)}
      />
      <TextField
        label={texts("note")}
        maxLength={500}
        autoComplete="off"
        value={note}
        hint={texts("noteHint")}
        onChange={(event) => setNote(event.target.value)}
      />
      <EntryPreview
        kind={kind}
        micros={micros}
        balanceMicros={account.balance.amount_micros}
        reference={reference}
        note={note.trim()}
      />
      {write.error !== null && <p className="text-xs text-text-2">{texts("again")}</p>}
    </ConsoleForm>
  );
}

type EntryTexts = ReturnType<typeof useTranslations<"accounts.entry">>;

function nameSubmit(
  texts: EntryTexts,
  kind: EntryDialogProps["kind"],
  micros: number | null,
): string {
  if (micros === null) {
    return texts(kind === "top_up" ? "topUpEmpty" : "adjustEmpty");
  }
  return kind === "top_up"
    ? texts("submitTopUp", { amount: formatMoney(micros) })
    : texts("submitAdjust", { amount: signedMoney(micros) });
}

/** Null for what this kind of entry cannot be. */
function readAmount(text: string, kind: EntryDialogProps["kind"]): number | null {
  const micros = readDollars(text);
  const isWrong = micros === null || micros === 0 || (kind === "top_up" && micros < 0);
  return isWrong ? null : micros;
}

interface EntryWish {
  readonly amount_micros: number;
  readonly reference: string;
  readonly note?: string;
}

function useWrite(account: string, kind: EntryDialogProps["kind"], onDone: () => void) {
  const texts = useTranslations("accounts.entry");
  const queries = useQueryClient();
  const toast = useToast();
  const path = kind === "top_up" ? "top-ups" : "adjustments";
  return useMutation({
    mutationFn: (body: EntryWish) =>
      askAdmin<WrittenEntry>(`/accounts/${encodeURIComponent(account)}/${path}`, {
        method: "POST",
        body,
      }),
    async onSuccess({ amount_micros: micros, balance, repeated }) {
      await queries.invalidateQueries({ queryKey: ["admin", "accounts"] });
      const left = formatMoney(balance.amount_micros);
      toast({
        text: repeated
          ? texts("repeated", { balance: left })
          : texts("done", { amount: signedMoney(micros), balance: left }),
      });
      onDone();
    },
  });
}
