import type { ReactElement, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import type { Access } from "../document/operation.ts";
import type { Permit } from "../request/use-permit.ts";

interface PermitLineProps {
  readonly access: Access;
  readonly permit: Permit;
}

const LINK = "font-medium text-lapis-text underline underline-offset-3";

/** As whom a request is sent, or where to sign in first. */
export function PermitLine({ access, permit }: PermitLineProps): ReactElement {
  const texts = useTranslations("reference");
  return <p className="mt-0.5 text-xs text-text-2">{say()}</p>;

  function say(): ReactNode {
    if (access === "open") {
      return texts("asNobody");
    }
    if (access === "key") {
      return permit.headers === null
        ? texts.rich("signInKey", {
            link: (chunks) => (
              <Link href="/" className={LINK}>
                {chunks}
              </Link>
            ),
          })
        : texts.rich("asKey", {
            name: permit.name,
            strong: (chunks) => <strong className="font-medium text-text">{chunks}</strong>,
          });
    }
    return permit.headers === null
      ? texts.rich("signInAdmin", {
          link: (chunks) => (
            <Link href="/console" className={LINK}>
              {chunks}
            </Link>
          ),
        })
      : texts("asAdmin");
  }
}
