import { lazy, Suspense, type ReactElement } from "react";
import { Route, Switch, useLocation } from "wouter";
import { NotFoundPage } from "../not-found-page.tsx";
import { ConsoleFrame } from "./console-frame.tsx";
import { ConsoleGate } from "./console-gate.tsx";

const OverviewPage = lazy(async () => ({
  default: (await import("./overview/overview-page.tsx")).OverviewPage,
}));
const GenerationsPage = lazy(async () => ({
  default: (await import("./generations/generations-page.tsx")).GenerationsPage,
}));
const AccountsPage = lazy(async () => ({
  default: (await import("./accounts/accounts-page.tsx")).AccountsPage,
}));
const KeysPage = lazy(async () => ({
  default: (await import("./keys/keys-page.tsx")).KeysPage,
}));
const ChannelsPage = lazy(async () => ({
  default: (await import("./channels/channels-page.tsx")).ChannelsPage,
}));
const WebhooksPage = lazy(async () => ({
  default: (await import("./webhooks/webhooks-page.tsx")).WebhooksPage,
}));
const ProcessesPage = lazy(async () => ({
  default: (await import("./processes/processes-page.tsx")).ProcessesPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import("./settings/settings-page.tsx")).SettingsPage,
}));

/**
 * The console, for who is signed in to it. Pages with pages of their own are nested: inside of them paths begin after
 * theirs, and a link to another page of the app begins with `~/`.
 */
export function ConsolePages(): ReactElement {
  const [path] = useLocation();
  return (
    <ConsoleGate>
      <ConsoleFrame path={path}>
        <Suspense>
          <Switch>
            <Route path="/console" component={OverviewPage} />
            <Route path="/console/generations" nest component={GenerationsPage} />
            <Route path="/console/accounts" nest component={AccountsPage} />
            <Route path="/console/keys" nest component={KeysPage} />
            <Route path="/console/channels" nest component={ChannelsPage} />
            <Route path="/console/webhooks" nest component={WebhooksPage} />
            <Route path="/console/processes" component={ProcessesPage} />
            <Route path="/console/settings" nest component={SettingsPage} />
            <Route>
              <NotFoundPage />
            </Route>
          </Switch>
        </Suspense>
      </ConsoleFrame>
    </ConsoleGate>
  );
}
