import { Suspense, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { useBareShell } from "../../../shell/use-bare-shell.ts";
import { Mark } from "../../../shell/mark.tsx";
import { Preferences } from "../../../shell/preferences.tsx";
import { SignInForm } from "./sign-in-form.tsx";
import { SignInPicture } from "./sign-in-picture.tsx";
import { LostKey } from "./lost-key.tsx";

interface SignInProps {
  /** The key that was refused, if one was. */
  readonly initial: string;
  /** Why nobody is signed in; null where nobody tried. */
  readonly failure: unknown;
  /** Why a sign-in link did not; null where there was none. */
  readonly linkFailure: unknown;
  readonly onDone: () => void;
}

/** The whole page while no key is signed in, or the one that was is refused. */
export function SignIn(props: SignInProps): ReactElement {
  const texts = useTranslations("playground");
  useBareShell();
  return (
    <div className="grid h-full min-h-0 grid-cols-1 overflow-y-auto lg:grid-cols-[minmax(0,1fr)_minmax(0,1.03fr)]">
      <div className="flex min-h-full flex-col px-6 md:px-10">
        <header className="flex h-18 shrink-0 items-center gap-2.5 text-md font-strong tracking-tight">
          <Mark />
          <span className="flex-1">Limner</span>
          <Preferences isConsole={false} />
        </header>
        <main id="content" className="my-auto w-full max-w-95 py-8">
          <h1 className="text-2xl font-strong tracking-title">{texts("signInTitle")}</h1>
          <p className="mt-2 text-sm text-text-2">{texts("signInHint")}</p>
          <SignInForm {...props} />
          <LostKey />
        </main>
      </div>
      <Suspense>
        <SignInPicture />
      </Suspense>
    </div>
  );
}
