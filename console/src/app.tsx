import { QueryClientProvider } from "@tanstack/react-query";
import { Tooltip } from "radix-ui";
import { lazy, Suspense, use, useMemo, type ReactElement } from "react";
import { IntlProvider } from "use-intl";
import { Route, Switch } from "wouter";
import { createQueryClient } from "./api/query-client.ts";
import type { SignInResult } from "./api/sign-in-by-link.ts";
import { useLanguage, type Language } from "./language/language.ts";
import { loadTexts } from "./language/load-texts.ts";
import type { Texts } from "./language/en/en.ts";
import { PlaygroundPage } from "./pages/playground/playground-page.tsx";
import { NotFoundPage } from "./pages/not-found-page.tsx";
import { ToastProvider } from "./parts/toasts.tsx";
import { Shell } from "./shell/shell.tsx";

const GalleryPage = lazy(async () => ({
  default: (await import("./pages/gallery/gallery-page.tsx")).GalleryPage,
}));
const ConsolePages = lazy(async () => ({
  default: (await import("./pages/console/console-pages.tsx")).ConsolePages,
}));
const ReferencePage = lazy(async () => ({
  default: (await import("./pages/reference/reference-page.tsx")).ReferencePage,
}));

interface AppProps {
  readonly signingIn: Promise<SignInResult>;
}

const queries = createQueryClient();
const loaded = new Map<Language, Promise<Texts>>();

export function App({ signingIn }: AppProps): ReactElement {
  return (
    <Suspense>
      <Translated>
        <QueryClientProvider client={queries}>
          <Tooltip.Provider delayDuration={400} skipDelayDuration={200}>
            <ToastProvider>
              <Shell>
                <Suspense>
                  <Pages signingIn={signingIn} />
                </Suspense>
              </Shell>
            </ToastProvider>
          </Tooltip.Provider>
        </QueryClientProvider>
      </Translated>
    </Suspense>
  );
}

function Pages({ signingIn }: AppProps): ReactElement {
  return (
    <Switch>
      <Route path="/">
        <PlaygroundPage signingIn={signingIn} thread={null} />
      </Route>
      <Route path="/t/:thread">
        {({ thread }) => <PlaygroundPage signingIn={signingIn} thread={thread ?? null} />}
      </Route>
      <Route path="/gallery/:id?">{({ id }) => <GalleryPage open={id ?? null} />}</Route>
      <Route path="/console/*?">
        <ConsolePages />
      </Route>
      <Route path="/reference">
        <ReferencePage />
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}

function Translated({ children }: { readonly children: ReactElement }): ReactElement {
  const language = useLanguage();
  const texts = use(textsOf(language));
  const timeZone = useMemo(() => new Intl.DateTimeFormat().resolvedOptions().timeZone, []);
  return (
    <IntlProvider
      locale={language === "zh" ? "zh-CN" : "en-GB"}
      messages={texts}
      timeZone={timeZone}
    >
      {children}
    </IntlProvider>
  );
}

function textsOf(language: Language): Promise<Texts> {
  const known = loaded.get(language) ?? loadTexts(language);
  loaded.set(language, known);
  return known;
}
