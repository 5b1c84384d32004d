import { QueryClientProvider } from "@tanstack/react-query";
import { Tooltip } from "radix-ui";
import { lazy, Suspense, use, useMemo, type ReactElement } from "react";
import { IntlProvider } from "use-intl";
import { Route, Switch, useLocation } from "wouter";
import { createQueryClient } from "./api/query-client.ts";
import type { SignInResult } from "./api/sign-in-by-link.ts";
import { useLanguage, type Language } from "./language/language.ts";
import { loadTexts } from "./language/load-texts.ts";
import type { Texts } from "./language/en/en.ts";
import { PlaygroundPage } from "./pages/playground/playground-page.tsx";
import { NotFoundPage } from "./pages/not-found-page.tsx";
import { ToastProvider } from "./parts/toasts.tsx";
import { BrokenNotice } from "./shell/broken-notice.tsx";
import { BrokenPage } from "./shell/broken-page.tsx";
import { PageBoundary } from "./shell/page-boundary.tsx";
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

/** Where the words themselves are missing, in both languages. */
const WORDLESS = (
  <BrokenNotice
    title="This page could not be shown."
    text="Its words could not be fetched. 无法载入页面文字。"
    action="重新载入 · Load again"
  />
);

export function App({ signingIn }: AppProps): ReactElement {
  const [path] = useLocation();
  return (
    <PageBoundary path={path} fallback={WORDLESS}>
      <Suspense>
        <Translated>
          <QueryClientProvider client={queries}>
            <Tooltip.Provider delayDuration={400} skipDelayDuration={200}>
              <ToastProvider>
                <Shell>
                  <PageBoundary path={path} fallback={<BrokenPage />}>
                    <Suspense>
                      <Pages signingIn={signingIn} />
                    </Suspense>
                  </PageBoundary>
                </Shell>
              </ToastProvider>
            </Tooltip.Provider>
          </QueryClientProvider>
        </Translated>
      </Suspense>
    </PageBoundary>
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
