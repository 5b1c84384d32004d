import { CloudAlert } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Notice } from "../../../parts/notice.tsx";
import { PageBar } from "../../../shell/page-bar.tsx";
import { SignInForm } from "./sign-in-form.tsx";
import { WhereTheKeyIs } from "./where-the-key-is.tsx";

interface SignInPageProps {
  /** Why it is not known whether somebody is signed in; null where it is known that nobody is. */
  readonly unreachable: Error | null;
  readonly onRetry: () => void;
}

/** The way into the console: the admin key, and where it is found. */
export function SignInPage({ unreachable, onRetry }: SignInPageProps): ReactElement {
  const texts = useTranslations("console");
  const shell = useTranslations("shell");
  const common = useTranslations("common");
  return (
    <>
      <PageBar title={shell("console")} />
      <main id="content" tabIndex={-1} className="min-h-0 flex-1 overflow-y-auto outline-none">
        <div className="mx-auto w-full max-w-104 px-4 pt-10 pb-10 md:pt-24">
          <h1 className="text-xl tracking-title">{texts("signIn.title")}</h1>
          <p className="mt-2 text-sm text-text-2">{texts("signIn.purpose")}</p>
          {unreachable !== null && (
            <div className="mt-6">
              <Notice
                tone="vermilion"
                role="alert"
                icon={<CloudAlert size={14} strokeWidth={2} aria-hidden />}
              >
                {texts("signIn.unreachable", { message: unreachable.message })}{" "}
                <button type="button" className="font-medium underline" onClick={onRetry}>
                  {common("retry")}
                </button>
              </Notice>
            </div>
          )}
          <SignInForm />
          <WhereTheKeyIs />
        </div>
      </main>
    </>
  );
}
