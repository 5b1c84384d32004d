import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { Button } from "../parts/button.tsx";

export function NotFoundPage(): ReactElement {
  const texts = useTranslations("shell");
  return (
    <main id="content" className="grid h-full place-items-center p-6 text-center">
      <div>
        <h1 className="text-xl">{texts("notFound")}</h1>
        <p className="mt-4">
          <Button asChild>
            <Link href="/">{texts("notFoundBack")}</Link>
          </Button>
        </p>
      </div>
    </main>
  );
}
