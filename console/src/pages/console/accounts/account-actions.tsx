import { Ellipsis, Pencil, Rows3, Scale, Wallet } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { useLocation } from "wouter";
import { Button } from "../../../parts/button.tsx";
import { IconButton } from "../../../parts/icon-button.tsx";
import { Menu, MenuItem } from "../../../parts/menu.tsx";
import type { Account } from "./account.ts";

export type AccountAction = "top_up" | "adjust" | "edit";

interface AccountActionsProps {
  readonly of: Account;
  readonly onAction: (action: AccountAction) => void;
}

export function AccountActions({ of: account, onAction }: AccountActionsProps): ReactElement {
  const texts = useTranslations("accounts");
  const [, navigate] = useLocation();
  const size = { size: 16, strokeWidth: 1.75 };
  return (
    <>
      <Button
        look="primary"
        icon={<Wallet {...size} aria-hidden />}
        onClick={() => onAction("top_up")}
      >
        {texts("topUp")}
      </Button>
      <Menu
        trigger={
          <IconButton
            bordered
            label={texts("menu", { name: account.name })}
            icon={<Ellipsis {...size} aria-hidden />}
          />
        }
      >
        <MenuItem icon={<Pencil {...size} />} onSelect={() => onAction("edit")}>
          {texts("edit")}
        </MenuItem>
        <MenuItem icon={<Scale {...size} />} onSelect={() => onAction("adjust")}>
          {texts("adjust")}
        </MenuItem>
        <MenuItem
          icon={<Rows3 {...size} />}
          onSelect={() => navigate(`~/console/generations?account=${account.id}`)}
        >
          {texts("generations")}
        </MenuItem>
      </Menu>
    </>
  );
}
