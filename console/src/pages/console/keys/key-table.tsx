import { Ban, Ellipsis, Pencil, RotateCw, Rows3 } from "lucide-react";
import type { ReactElement } from "react";
import { useLocale, useTranslations } from "use-intl";
import { useLocation } from "wouter";
import { formatAgo } from "../../../kit/format-day.ts";
import { useNow } from "../../../kit/use-now.ts";
import { IconButton } from "../../../parts/icon-button.tsx";
import { Menu, MenuItem, MenuLine } from "../../../parts/menu.tsx";
import type { Column } from "../../../parts/table/column.ts";
import { Table } from "../../../parts/table/table.tsx";
import type { AdminKey } from "./admin-key.ts";
import { KeyBadges } from "./key-badges.tsx";
import { KeyBudget } from "./key-budget.tsx";

interface KeyTableProps {
  readonly keys: readonly AdminKey[];
  readonly hrefOf: (key: AdminKey) => string;
  readonly onRevoke: (key: AdminKey) => void;
  readonly onRestore: (key: AdminKey) => void;
}

const NOW_MS = 30_000;
const MODELS_SHOWN = 2;

export function KeyTable({ keys, hrefOf, onRevoke, onRestore }: KeyTableProps): ReactElement {
  const texts = useTranslations("keys");
  const shell = useTranslations("shell");
  const columns = useColumns();
  const actions: Column<AdminKey> = {
    id: "actions",
    head: texts("actions"),
    hideHead: true,
    phone: "action",
    className: "w-12",
    cell: (key) => (
      <KeyMenu of={key} href={hrefOf(key)} onRevoke={onRevoke} onRestore={onRestore} />
    ),
  };
  return (
    <Table
      label={shell("keys")}
      columns={[...columns, actions]}
      rows={keys}
      keyOf={({ id }) => id}
      hrefOf={hrefOf}
      isQuiet={({ disabled }) => disabled}
    />
  );
}

function useColumns(): readonly Column<AdminKey>[] {
  const texts = useTranslations("keys");
  const general = useTranslations("common");
  const locale = useLocale();
  const now = useNow(true, NOW_MS);
  return [
    {
      id: "name",
      head: texts("name"),
      phone: "title",
      cell: (key) => (
        <span className="inline-flex max-w-full flex-wrap items-center gap-x-2 gap-y-1">
          <span className="min-w-0 break-all">{key.name}</span>
          <KeyBadges of={key} now={now} />
        </span>
      ),
      note: (key) =>
        key.prefix === "environment" ? (
          texts("environment")
        ) : (
          <code className="text-xs">{key.prefix}…</code>
        ),
    },
    {
      id: "account",
      head: texts("account"),
      cell: (key) => <span className="break-words">{key.account_name}</span>,
    },
    {
      id: "models",
      head: texts("mayUse"),
      className: "max-lg:hidden",
      cell: (key) => <MayUse models={key.models} />,
    },
    {
      id: "budget",
      head: texts("budget"),
      phone: "below",
      cell: (key) => <KeyBudget of={key} />,
    },
    {
      id: "used",
      head: texts("lastUsed"),
      phone: "aside",
      className: "whitespace-nowrap max-md:text-xs max-md:text-text-2",
      cell: (key) =>
        key.last_used === null
          ? texts("never")
          : formatAgo(key.last_used * 1000, { now, locale, justNow: general("justNow") }),
    },
  ];
}

function MayUse({ models }: { readonly models: AdminKey["models"] }): ReactElement {
  const texts = useTranslations("keys");
  if (models === null) {
    return <>{texts("allModels")}</>;
  }
  const more = models.length - MODELS_SHOWN;
  return (
    <span title={models.join(", ")}>
      {models.slice(0, MODELS_SHOWN).join(", ")}
      {more > 0 && `, +${more}`}
    </span>
  );
}

interface KeyMenuProps {
  readonly of: AdminKey;
  readonly href: string;
  readonly onRevoke: (key: AdminKey) => void;
  readonly onRestore: (key: AdminKey) => void;
}

function KeyMenu({ of: key, href, onRevoke, onRestore }: KeyMenuProps): ReactElement {
  const texts = useTranslations("keys");
  const [, navigate] = useLocation();
  const size = { size: 16, strokeWidth: 1.75 };
  return (
    <span className="relative z-1 flex justify-end">
      <Menu
        trigger={
          <IconButton
            small
            label={texts("menu", { name: key.name })}
            icon={<Ellipsis {...size} aria-hidden />}
          />
        }
      >
        <MenuItem icon={<Pencil {...size} />} onSelect={() => navigate(href)}>
          {texts("edit")}
        </MenuItem>
        <MenuItem
          icon={<Rows3 {...size} />}
          onSelect={() => navigate(`~/console/generations?key=${key.id}`)}
        >
          {texts("generations")}
        </MenuItem>
        <MenuLine />
        {key.disabled ? (
          <MenuItem icon={<RotateCw {...size} />} onSelect={() => onRestore(key)}>
            {texts("restore")}
          </MenuItem>
        ) : (
          <MenuItem danger icon={<Ban {...size} />} onSelect={() => onRevoke(key)}>
            {texts("revoke")}
          </MenuItem>
        )}
      </Menu>
    </span>
  );
}
