import { useState } from "react";
import type { KeyForm } from "./key-form.ts";
import { findWrongFields, type KeyField } from "./read-key-form.ts";

interface OpenKeyForm {
  readonly form: KeyForm;
  readonly setForm: (form: KeyForm) => void;
  readonly wrong: readonly KeyField[];
  readonly dirty: boolean;
  /** True where it can be sent; from then on what is wrong is said while it is typed. */
  readonly check: () => boolean;
}

export function useKeyForm(make: () => KeyForm): OpenKeyForm {
  const [start] = useState(make);
  const [form, setForm] = useState(start);
  const [isTried, setTried] = useState(false);
  const isDayKept = form.expiry === start.expiry && form.day === start.day;
  const wrong = findWrongFields(form, Date.now()).filter(
    // A key that has expired may be changed as it is.
    (field) => !(field === "day" && isDayKept && start.day !== ""),
  );
  return {
    form,
    setForm,
    wrong: isTried ? wrong : [],
    dirty: form !== start,
    check() {
      setTried(true);
      return wrong.length === 0;
    },
  };
}
