import { LimnerError } from "limner/client";
import { use, useState, type ReactElement } from "react";
import { useAccount } from "../../api/use-account.ts";
import { useSignedInKey } from "../../api/key.ts";
import type { SignInResult } from "../../api/sign-in-by-link.ts";
import { Playground } from "./playground.tsx";
import { SignIn } from "./sign-in/sign-in.tsx";

interface PlaygroundPageProps {
  readonly signingIn: Promise<SignInResult>;
  /** From the address; null: a new one. */
  readonly thread: string | null;
}

/** The conversation of whoever is signed in; the way in for everyone else. */
export function PlaygroundPage({ signingIn, thread }: PlaygroundPageProps): ReactElement {
  const byLink = use(signingIn);
  const signedIn = useSignedInKey();
  const { error } = useAccount();
  const [otherKey, setOtherKey] = useState(false);
  const refused = error instanceof LimnerError && error.status === 401 ? error : null;
  const linkFailure = byLink.kind === "failed" ? byLink.error : null;
  return signedIn === null || refused !== null || otherKey ? (
    <SignIn
      initial={signedIn?.key ?? ""}
      failure={refused}
      linkFailure={linkFailure}
      onDone={() => setOtherKey(false)}
    />
  ) : (
    <Playground id={thread} onOtherKey={() => setOtherKey(true)} />
  );
}
