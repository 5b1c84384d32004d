import { Check } from "lucide-react";
import { Toast } from "radix-ui";
import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useState,
  type ReactElement,
  type ReactNode,
} from "react";
import { useTranslations } from "use-intl";

interface ToastWish {
  readonly text: string;
  readonly action?: { readonly label: string; readonly onSelect: () => void };
}

const PLAIN_MS = 3000;
const UNDO_MS = 6000;

const Toasts = createContext<(wish: ToastWish) => void>(() => {});

/** Tells of the result of an action that shows no other. Never of a fault. */
export function useToast(): (wish: ToastWish) => void {
  return useContext(Toasts);
}

export function ToastProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const texts = useTranslations("common");
  const [shown, setShown] = useState<readonly (ToastWish & { readonly id: number })[]>([]);
  const show = useCallback((wish: ToastWish) => {
    setShown((before) => [...before.slice(-2), { ...wish, id: Date.now() + Math.random() }]);
  }, []);
  const drop = (id: number) => setShown((before) => before.filter((toast) => toast.id !== id));
  return (
    <Toasts.Provider value={useMemo(() => show, [show])}>
      <Toast.Provider label={texts("done")}>
        {children}
        {shown.map(({ id, text, action }) => (
          <Toast.Root
            key={id}
            duration={action === undefined ? PLAIN_MS : UNDO_MS}
            onOpenChange={(open) => (open ? undefined : drop(id))}
            className="layer flex items-center gap-3 rounded-lg bg-ink px-4 py-2.5 text-sm font-medium text-on-ink shadow-3"
          >
            <Check size={16} strokeWidth={2} aria-hidden />
            <Toast.Title>{text}</Toast.Title>
            {action !== undefined && (
              <Toast.Action altText={action.label} asChild>
                <button
                  type="button"
                  className="ml-auto underline underline-offset-2"
                  onClick={action.onSelect}
                >
                  {action.label}
                </button>
              </Toast.Action>
            )}
          </Toast.Root>
        ))}
        <Toast.Viewport className="fixed bottom-4 left-1/2 z-70 flex w-90 max-w-[calc(100vw-32px)] -translate-x-1/2 flex-col gap-2 outline-none" />
      </Toast.Provider>
    </Toasts.Provider>
  );
}
