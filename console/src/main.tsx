import "./styles/app.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { pageNonce } from "./api/page-nonce.ts";
import { signInByLink } from "./api/sign-in-by-link.ts";

// Parts that lock the scroll of the page behind a dialog put a style element into it, and look here for its nonce.
Object.assign(globalThis, { __webpack_nonce__: pageNonce() });

const link = signInByLink();
const place = document.querySelector("#app");
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <App signingIn={link} />
    </StrictMode>,
  );
}
