import type { ReactElement } from "react";
import { Route, Switch } from "wouter";
import { AccountDetail } from "./account-detail.tsx";
import { AccountList } from "./account-list.tsx";

/** All accounts, and each of them. */
export function AccountsPage(): ReactElement {
  return (
    <Switch>
      <Route path="/" component={AccountList} />
      <Route path="/:id">{({ id }) => <AccountDetail key={id} id={id} />}</Route>
    </Switch>
  );
}
