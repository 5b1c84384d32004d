import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { useSignedInKey } from "../../api/key.ts";
import { useMedia } from "../../kit/use-media.ts";
import { Button } from "../../parts/button.tsx";
import { PageBar } from "../../shell/page-bar.tsx";
import { Gallery } from "./gallery.tsx";
import { GalleryMessage } from "./gallery-message.tsx";

interface GalleryPageProps {
  /** The generation whose panel is open. */
  readonly open: string | null;
}

/** All pictures of the account of the key that is signed in. */
export function GalleryPage({ open }: GalleryPageProps): ReactElement {
  const texts = useTranslations("gallery");
  const isSignedIn = useSignedInKey() !== null;
  const isPhone = useMedia("(max-width: 719px)");
  if (isSignedIn) {
    return <Gallery open={open} isPhone={isPhone} />;
  }
  return (
    <main id="content" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
      {isPhone ? (
        <PageBar title={<h1 className="text-sm">{texts("title")}</h1>} />
      ) : (
        <h1 className="px-5 pt-4 text-lg tracking-title">{texts("title")}</h1>
      )}
      <GalleryMessage text={texts("notSignedIn")}>
        <Button asChild look="primary">
          <Link href="/">{texts("signIn")}</Link>
        </Button>
      </GalleryMessage>
    </main>
  );
}
